package id.sasando.agencies.naming;

import static org.assertj.core.api.Assertions.assertThat;

import id.sasando.agencies.Agencies;
import id.sasando.agencies.Agencies.NamedAgency;
import id.sasando.agencies.AgencyId;
import id.sasando.audit.trail.TestTrail;
import id.sasando.database.TestDatabase;
import id.sasando.shared.Actor;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("sql")
class AgencyNamesTest {
    private static final Actor PUBLIC = new Actor.Visitor();
    private final TestDatabase database = TestDatabase.fresh();
    private final Agencies agencies = TestAgencies.on(database);

    @Test
    void anAgencyNamedTwiceIsOne() {
        var first = agencies.named("PT. Contoh Jaya", PUBLIC);
        var again = agencies.named("contoh jaya", PUBLIC);

        assertThat(again).isEqualTo(first);
        assertThat(agencies.name(first)).contains("PT. Contoh Jaya");
        assertThat(TestTrail.written(database)).singleElement().satisfies(it -> {
            assertThat(it.action()).isEqualTo("agencies.agency.added");
            assertThat(it.subjects()).containsExactly(first.value());
        });
    }

    @Test
    void anUnknownAgencyHasNoName() {
        assertThat(agencies.name(new AgencyId(UUID.randomUUID()))).isEmpty();
    }

    @Test
    void itIsFoundByAPartOfItsNameOrALetterWrong() {
        agencies.named("PT Sumber Angin", PUBLIC);
        agencies.named("PT Angin Timur Sejahtera", PUBLIC);

        assertThat(agencies.search("angin", 10)).extracting(NamedAgency::name).contains("PT Sumber Angin");
        assertThat(agencies.search("PT. Sumbar Angin", 10).getFirst().name()).isEqualTo("PT Sumber Angin");
        assertThat(agencies.search("sejahtera", 10)).hasSize(1);
        assertThat(agencies.search("angin", 1)).hasSize(1);
        assertThat(agencies.search("%", 10)).isEmpty();
        assertThat(agencies.search("gunung", 10)).isEmpty();
    }
}
