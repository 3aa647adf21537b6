package id.sasando.partners.naming;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.sasando.audit.trail.TestTrail;
import id.sasando.database.TestDatabase;
import id.sasando.partners.PartnerId;
import id.sasando.partners.Partners;
import id.sasando.partners.Partners.Partner;
import id.sasando.reference.lists.TestCodeLists;
import id.sasando.shared.Actor;
import id.sasando.shared.RuleViolation;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("sql")
class PartnerNamesTest {
    private static final Actor CONSOLE = new Actor.Clockwork();
    private static final String TYPES = """
            insert into reference.partner_type (code, label_id, label_en, source, valid_to)
            values ('POLICE', 'Kepolisian', 'Police', 'test', null), ('CHURCH', 'Gereja', 'Church', 'test', null),
                   ('OLD', 'Lama', 'Old', 'test', '2020-01-01')
            on conflict do nothing
            """;
    private final TestDatabase database = TestDatabase.fresh();
    private final Partners partners = TestPartners.on(database, TestCodeLists.on(database));

    @BeforeEach
    void types() {
        database.owner().sql(TYPES).update();
    }

    private static void refused(Runnable act, String rule) {
        assertThatThrownBy(act::run).isInstanceOf(RuleViolation.class).hasMessage("partners.partner." + rule);
    }

    @Test
    void whatWasAddedHasANameAndARowInTheTrail() {
        var id = partners.add("Polres Contoh", "POLICE", CONSOLE);

        assertThat(partners.name(id)).contains("Polres Contoh");
        assertThat(TestTrail.written(database)).singleElement().satisfies(it -> {
            assertThat(it.action()).isEqualTo("partners.partner.added");
            assertThat(it.fields()).containsExactly("name", "type");
        });
        assertThat(partners.name(new PartnerId(UUID.randomUUID()))).isEmpty();
    }

    @Test
    void oneBodyIsAddedOnce() {
        partners.add("Paroki Contoh", "CHURCH", CONSOLE);
        partners.add("Paroki Contoh", "POLICE", CONSOLE);

        refused(() -> partners.add("PAROKI contoh.", "CHURCH", CONSOLE), "is-there-already");
    }

    @Test
    void theTypeIsOneThatMayBeChosenToday() {
        refused(() -> partners.add("Badan Contoh", "CIRCUS", CONSOLE), "type-is-unknown");
        refused(() -> partners.add("Badan Contoh", "OLD", CONSOLE), "type-is-unknown");
    }

    @Test
    void theyAreListedByNameAndFoundWithALetterWrong() {
        partners.add("Polres Contoh", "POLICE", CONSOLE);
        partners.add("Gereja Contoh", "CHURCH", CONSOLE);

        assertThat(partners.list(10)).extracting(Partner::name).containsExactly("Gereja Contoh", "Polres Contoh");
        assertThat(partners.list(1)).hasSize(1);
        assertThat(partners.search("Polrez Contoh", 10).getFirst().typeCode()).isEqualTo("POLICE");
        assertThat(partners.search("gereja", 10)).hasSize(1);
        assertThat(partners.search("x", 10)).isEmpty();
    }
}
