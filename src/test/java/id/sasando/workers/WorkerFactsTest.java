package id.sasando.workers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.sasando.shared.RuleViolation;
import id.sasando.workers.WorkerFacts.Phone;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class WorkerFactsTest {
    private static WorkerFacts facts(List<PersonName> names, List<Phone> phones, Optional<Integer> birthYear) {
        return new WorkerFacts(names, phones, Optional.empty(), Optional.empty(), Optional.empty(), birthYear);
    }

    private static void refused(List<PersonName> names, List<Phone> phones, int year, String rule) {
        assertThatThrownBy(() -> facts(names, phones, Optional.of(year)))
                .isInstanceOf(RuleViolation.class)
                .hasMessage("workers." + rule);
    }

    @Test
    void anAliasIsEnough() {
        assertThat(WorkerFacts.named(PersonName.alias("Nona Kecil")).name()).isEqualTo("Nona Kecil");
    }

    @Test
    void theNameComesBeforeItsAliases() {
        var names = List.of(PersonName.alias("Nona"), PersonName.alias("Mia"), PersonName.of("Maria Bano"));

        assertThat(facts(names, List.of(), Optional.empty()).names())
                .extracting(PersonName::text)
                .containsExactly("Maria Bano", "Nona", "Mia");
    }

    @Test
    void whatCannotBeIsRefused() {
        var name = List.of(PersonName.of("Bano"));
        var phone = new Phone(new PhoneNumber("+6281200000001"), false);

        refused(List.of(), List.of(), 1990, "worker.needs-a-name");
        refused(Collections.nCopies(21, PersonName.alias("x")), List.of(), 1990, "worker.has-too-many-names");
        refused(Collections.nCopies(2, name.getFirst()), List.of(), 1990, "worker.has-one-name-beside-aliases");
        refused(name, Collections.nCopies(11, phone), 1990, "worker.has-too-many-phones");
        refused(name, List.of(phone, new Phone(phone.number(), true)), 1990, "phone.is-there-twice");
        refused(name, List.of(), 1899, "worker.birth-year-is-impossible");
    }
}
