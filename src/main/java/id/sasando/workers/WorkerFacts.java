package id.sasando.workers;

import id.sasando.shared.RuleViolation;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * What is known of a person and stays readable for search. Only one name is needed, and it may be an alias.
 *
 * @param names the name to call the person by first; 1 to 20, at most one of kind {@code NAME}
 * @param phones at most 10, each number once
 * @param villageCode Kemendagri code, as is {@code regencyCode}
 */
public record WorkerFacts(
        List<PersonName> names,
        List<Phone> phones,
        Optional<String> villageCode,
        Optional<String> regencyCode,
        Optional<Sex> sex,
        Optional<Integer> birthYear) {
    public static final int NAMES_MAX = 20;
    public static final int PHONES_MAX = 10;
    private static final int YEAR_MIN = 1900;
    private static final int YEAR_MAX = 2100;

    /** A number, and whether others answer it too, as is usual in villages. */
    public record Phone(PhoneNumber number, boolean shared) {}

    /** As documents say. */
    public enum Sex {
        FEMALE,
        MALE
    }

    public WorkerFacts {
        if (names.isEmpty()) throw new RuleViolation("workers.worker.needs-a-name");
        if (names.size() > NAMES_MAX) throw new RuleViolation("workers.worker.has-too-many-names");
        if (names.stream().filter(WorkerFacts::isName).count() > 1) {
            throw new RuleViolation("workers.worker.has-one-name-beside-aliases");
        }
        if (phones.size() > PHONES_MAX) throw new RuleViolation("workers.worker.has-too-many-phones");
        if (phones.stream().map(Phone::number).distinct().count() < phones.size()) {
            throw new RuleViolation("workers.phone.is-there-twice");
        }
        if (birthYear.filter(it -> it < YEAR_MIN || it > YEAR_MAX).isPresent()) {
            throw new RuleViolation("workers.worker.birth-year-is-impossible");
        }
        names = names.stream().sorted(Comparator.comparing(it -> !isName(it))).toList();
        phones = List.copyOf(phones);
    }

    /** Only a name or alias is known. */
    public static WorkerFacts named(PersonName name) {
        return new WorkerFacts(
                List.of(name), List.of(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
    }

    /** The name to call the person by. */
    public String name() {
        return names.getFirst().text();
    }

    private static boolean isName(PersonName it) {
        return it.kind() == PersonName.Kind.NAME;
    }
}
