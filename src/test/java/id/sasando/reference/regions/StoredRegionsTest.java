package id.sasando.reference.regions;

import static id.sasando.reference.ReferenceExamples.CLOCK;
import static id.sasando.reference.ReferenceExamples.office;
import static org.assertj.core.api.Assertions.assertThat;

import id.sasando.database.TestDatabase;
import id.sasando.reference.Regions.Region;
import id.sasando.reference.VillageName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("sql")
class StoredRegionsTest {
    static final VillageName BOKONUSAN = new VillageName("53.01.04.2003", "Bokonusan", "Semau", "Kab. Kupang", "53.01");

    final TestDatabase database = TestDatabase.fresh();
    final StoredRegions regions = new StoredRegions(database.db(), office(), CLOCK);

    @Test
    void theOfficeHasItsOwnProvinceAndTheCountryHasAll() {
        assertThat(regions.provinces()).hasSize(38);
        assertThat(regions.regencies()).hasSize(22).allMatch(it -> it.code().startsWith("53."));
        assertThat(regions.regency("11.01")).map(Region::name).contains("Kab. Aceh Selatan");
    }

    @Test
    void aVillageKnowsWhatLiesAboveIt() {
        assertThat(regions.village("53.01.04.2003")).contains(BOKONUSAN);
        assertThat(regions.village("99.99.99.9999")).isEmpty();
        assertThat(regions.districts("53.01")).contains(new Region("53.01.04", "Semau"));
        assertThat(regions.villages("53.01")).contains(BOKONUSAN);
    }

    @Test
    void aVillageIsFoundInSpiteOfAWrongLetter() {
        assertThat(regions.search("bokonuzan", 10)).first().isEqualTo(BOKONUSAN);
    }

    @Test
    void aClosedVillageIsNotOfferedButItsNameStays() {
        database.owner()
                .sql("update reference.village set valid_to = '2026-11-23' where code = '53.01.04.2003'")
                .update();

        assertThat(regions.villages("53.01")).doesNotContain(BOKONUSAN);
        assertThat(regions.search("bokonusan", 10)).doesNotContain(BOKONUSAN);
        assertThat(regions.village("53.01.04.2003")).contains(BOKONUSAN);
    }
}
