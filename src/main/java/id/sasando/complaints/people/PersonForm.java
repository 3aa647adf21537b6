package id.sasando.complaints.people;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A person, as typed.
 *
 * @param phoneChoices of lines that can be several numbers, which each means, in E.164
 * @param nik empty: stays as it is
 * @param warned the warnings about numbers were shown before
 */
record PersonForm(
        @Nullable @Min(0) @Max(Integer.MAX_VALUE) Integer version,
        @Nullable @Size(max = 120) String name,
        @Nullable @Size(max = 2000) String aliases,
        @Nullable @Size(max = 120) String passportName,
        @Nullable @Size(max = 500) String phones,
        @Nullable @Size(max = 10) List<@Size(max = 20) String> phoneChoices,
        @Nullable @Size(max = 200) String village,
        @Nullable @Size(max = 20) String villageCode,
        @Nullable @Size(max = 10) String regency,
        @Nullable @Size(max = 10) String sex,
        @Nullable @Size(max = 4) String birthYear,
        @Nullable @Size(max = 40) String nik,
        @Nullable Boolean removeNik,
        @Nullable @Size(max = 40) String passport,
        @Nullable Boolean removePassport,
        @Nullable Boolean warned) {

    List<String> chosen() {
        return phoneChoices == null ? List.of() : phoneChoices;
    }

    int seen() {
        return version == null ? -1 : version;
    }
}
