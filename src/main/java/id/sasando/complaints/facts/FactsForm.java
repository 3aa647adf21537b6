package id.sasando.complaints.facts;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a case, as typed.
 *
 * @param village words that name a village; {@code villageCode} is the one that was meant
 * @param wishes one for each line: what, amount and currency parted by semicolons
 * @param reason why it is changed; needed where danger or a type that protects is taken away
 */
record FactsForm(
        @Nullable @Min(0) @Max(Integer.MAX_VALUE) Integer version,
        @Nullable @Size(max = 200) String title,
        @Nullable @Size(max = 10) List<@Size(max = 40) String> types,
        @Nullable @Size(max = 2) String country,
        @Nullable @Size(max = 40) String departure,
        @Nullable @Size(max = 200) String village,
        @Nullable @Size(max = 20) String villageCode,
        @Nullable @Size(max = 10) String regency,
        @Nullable @Size(max = 200) String employer,
        @Nullable @Size(max = 200) String agency,
        @Nullable @Size(max = 160) String respondent,
        @Nullable @Size(max = 200) String recruiter,
        @Nullable @Size(max = 200) String place,
        @Nullable @Size(max = 500) String route,
        @Nullable @Size(max = 20) String eventOn,
        @Nullable @Size(max = 20) String lastContactOn,
        @Nullable @Size(max = 2000) String wishes,
        @Nullable @Size(max = 500) String contactNote,
        @Nullable Boolean danger,
        @Nullable @Size(max = 20) String consent,
        @Nullable @Size(max = 2000) String reason) {

    int seen() {
        return version == null ? -1 : version;
    }

    List<String> chosenTypes() {
        return types == null
                ? List.of()
                : types.stream().filter(it -> !it.isEmpty()).distinct().toList();
    }
}
