package id.sasando.reference.phones;

import id.sasando.reference.Label;
import id.sasando.reference.phones.StoredPhoneCare.Silent;
import id.sasando.shared.NotFound;
import id.sasando.shared.Office;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Whose number a page is about: one that is known, a mission without one, or the office itself. */
@Component
class PhoneSubject {
    /** Stands where otherwise the key of a number or of a mission stands. */
    static final String OFFICE = "office";

    private static final Label NOWHERE = new Label("", "");
    private static final String HOME = "ID";
    private final StoredPhoneCare phones;
    private final Office office;

    PhoneSubject(StoredPhoneCare phones, Office office) {
        this.phones = phones;
        this.office = office;
    }

    /**
     * What is entered will be about this.
     *
     * @param known the number as it is shown today; empty if there is none yet
     */
    record Of(
            String of,
            String country,
            String kind,
            @Nullable String mission,
            Label name,
            Label covers,
            Optional<KnownPhone> known) {

        /** A new number gets a key of its own; a changed one keeps its key. */
        String key(UUID entry) {
            return known.map(KnownPhone::key)
                    .orElseGet(() -> of + "_" + entry.toString().substring(0, 8));
        }

        /** Such a line is called from abroad, too, so it is written for the whole world. */
        boolean isForEverybody() {
            return kind.equals("MISSION") || kind.equals("OFFICE") || kind.equals("NATIONAL");
        }
    }

    /** @throws NotFound if there is neither a number nor a mission of that key */
    Of find(String of, LocalDate today) {
        if (of.equals(OFFICE)) {
            var name = new Label(office.name(), office.name());
            return new Of(of, HOME, "OFFICE", null, name, NOWHERE, Optional.empty());
        }
        return phones.find(of, today)
                .map(PhoneSubject::known)
                .or(() -> phones.mission(of).map(PhoneSubject::silent))
                .orElseThrow(() -> new NotFound("phone or mission " + of));
    }

    private static Of known(KnownPhone it) {
        return new Of(
                it.key(),
                it.country(),
                it.kind(),
                it.mission(),
                new Label(it.nameId(), it.nameEn()),
                NOWHERE,
                Optional.of(it));
    }

    private static Of silent(Silent it) {
        return new Of(
                it.key(),
                it.country(),
                "MISSION",
                it.key(),
                new Label(it.nameId(), it.nameEn()),
                new Label(it.coversId(), it.coversEn()),
                Optional.empty());
    }
}
