package id.sasando.reference.lists;

import static id.sasando.reference.PhoneLine.Kind.EMERGENCY;
import static id.sasando.reference.PhoneLine.Kind.HOTLINE;
import static id.sasando.reference.PhoneLine.Kind.MISSION;
import static id.sasando.reference.PhoneLine.Kind.NATIONAL;
import static id.sasando.reference.PhoneLine.Kind.OFFICE;
import static id.sasando.reference.ReferenceExamples.CLOCK;
import static id.sasando.reference.ReferenceExamples.office;
import static org.assertj.core.api.Assertions.assertThat;

import id.sasando.database.TestDatabase;
import id.sasando.reference.EmergencyPhones;
import id.sasando.reference.PhoneLine;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("sql")
class StoredPhonesTest {
    static final TestDatabase DATABASE = TestDatabase.fresh();

    @Test
    void emergencyComesFirstThenTheMissionsThenTheNationThenHotlines() {
        var lines = phones().inDanger("MY");

        assertThat(lines).first().extracting(PhoneLine::key).isEqualTo("my.emergency");
        assertThat(lines).extracting(PhoneLine::kind).containsSubsequence(EMERGENCY, MISSION, NATIONAL, HOTLINE);
        assertThat(lines).extracting(PhoneLine::kind).isSorted();
        assertThat(keysOf(lines, MISSION)).first().isEqualTo("my.mission_jb");
        assertThat(lines).last().extracting(PhoneLine::key).isEqualTo("my.perkeso");
    }

    @Test
    void thePoliceComesBeforeTheAmbulance() {
        for (var country : List.of("SG", "BN", "KR", "JP", "TH")) {
            assertThat(keysOf(phones().inDanger(country), EMERGENCY))
                    .first()
                    .asString()
                    .endsWith(".police");
        }
    }

    @Test
    void noNumberIsShownThatCannotBeDialledThere() {
        for (var country : List.of("MY", "SG", "HK", "SA", "AE", "KR", "JP", "ID", "VU")) {
            assertThat(phones().inDanger(country)).allMatch(it -> it.callableIn(country));
        }
        assertThat(keysOf(phones().inDanger("MY"), NATIONAL))
                .contains("id.kp2mi_from_abroad")
                .doesNotContain("id.kp2mi_tollfree");
        assertThat(keysOf(phones().inDanger("ID"), NATIONAL)).contains("id.kp2mi_tollfree");
    }

    @Test
    void anUnknownCountryBringsWhatWorksFromEverywhere() {
        assertThat(phones().inDanger("")).isNotEmpty().allMatch(it -> it.kind() == NATIONAL);
    }

    @Test
    void immigrationLinesAreLeftOut() {
        assertThat(phones().inDanger("KR")).extracting(PhoneLine::key).doesNotContain("kr.immigration");
        assertThat(phones().inDanger("SG")).extracting(PhoneLine::key).doesNotContain("sg.mission_sg_3");
    }

    @Test
    void onlyTheTelephonesOfThisOfficeAreItsOwnAndTheyFollowTheMissions() {
        add("ntt.desk");
        add("ntb.desk");

        var lines = phones("ntt.desk").inDanger("MY");

        assertThat(lines).extracting(PhoneLine::kind).containsSubsequence(MISSION, OFFICE, NATIONAL);
        assertThat(keysOf(lines, OFFICE)).containsExactly("ntt.desk");
        assertThat(keysOf(phones().inDanger("MY"), OFFICE)).isEmpty();
    }

    @Test
    void aWithdrawnNumberIsNeverShown() {
        DATABASE.owner()
                .sql("update reference.phone set valid_to = '2026-11-23' where key = 'tw.police'")
                .update();

        assertThat(phones().inDanger("TW"))
                .extracting(PhoneLine::key)
                .doesNotContain("tw.police")
                .contains("tw.ambulance");
    }

    @Test
    void aLineTellsItsDayAndIsDialledWithoutSpaces() {
        var line = phones().inDanger("MY").stream()
                .filter(it -> it.key().equals("my.mission_jb"))
                .findFirst()
                .orElseThrow();

        assertThat(line.telLink()).isEqualTo("tel:+60167700378");
        assertThat(line.name().in("en")).isEqualTo("Consulate General of Indonesia, Johor Bahru");
        assertThat(line.asOf()).isEqualTo("2021-03-31");
        assertThat(line.confirmedOn()).isEmpty();
    }

    @Test
    void thePageOfAllNumbersBeginsAtHomeThenTheFirstDestination() {
        var all = phones().forHome();

        assertThat(all)
                .extracting(EmergencyPhones.OfCountry::country)
                .startsWith("ID", "MY")
                .doesNotHaveDuplicates();
        assertThat(all.get(1).lines()).noneMatch(it -> it.kind() == NATIONAL);
        assertThat(all.get(0).lines()).anyMatch(it -> it.kind() == NATIONAL);
    }

    private StoredPhones phones(String... own) {
        var countries = new StoredCountries(DATABASE.db(), office(), CLOCK);
        return new StoredPhones(DATABASE.db(), countries, office(own), CLOCK);
    }

    private void add(String key) {
        DATABASE.owner()
                .sql(
                        "insert into reference.phone values (:key, 'ID', 'OFFICE', 'Kantor', 'Office', '+62 380 1', 'VOICE',"
                                + " 'PROTECTION', '*', '2026-11-01', true, null, 'x', 'office')")
                .param("key", key)
                .update();
    }

    private static List<String> keysOf(List<PhoneLine> lines, PhoneLine.Kind kind) {
        return lines.stream()
                .filter(it -> it.kind() == kind)
                .map(PhoneLine::key)
                .toList();
    }
}
