package id.sasando.reference.lists;

import static id.sasando.reference.PhoneLine.Kind.EMERGENCY;
import static id.sasando.reference.PhoneLine.Kind.MISSION;
import static id.sasando.reference.PhoneLine.Kind.NATIONAL;
import static id.sasando.reference.PhoneLine.Kind.OFFICE;
import static id.sasando.reference.ReferenceExamples.CLOCK;
import static id.sasando.reference.ReferenceExamples.office;
import static org.assertj.core.api.Assertions.assertThat;

import id.sasando.database.TestDatabase;
import id.sasando.reference.Countries;
import id.sasando.reference.EmergencyPhones;
import id.sasando.reference.PhoneLine;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("sql")
class StoredPhonesTest {
    static final TestDatabase DATABASE = TestDatabase.fresh();

    @Test
    void aProtectionLineOfAMissionComesBeforeItsSwitchboard() {
        var missions = keysOf(phones().of("MY").lines(), MISSION);

        assertThat(missions).first().isEqualTo("my.mission_jb");
        assertThat(missions).contains("my.mission_kl", "my.mission_penang_1");
    }

    @Test
    void sabahAndSarawakHaveMissionsOfTheirOwnAlsoWithoutANumber() {
        var missions = phones().of("MY").missions();

        assertThat(missions)
                .filteredOn(it -> it.part().equals(Optional.of(Countries.Part.SABAH)))
                .extracting(it -> it.name().in("id"), it -> it.covers().in("id"))
                .containsExactlyInAnyOrder(
                        org.assertj.core.groups.Tuple.tuple("KJRI Kota Kinabalu", "Sabah (barat)"),
                        org.assertj.core.groups.Tuple.tuple("KRI Tawau", "Sabah (timur)"));
        assertThat(missions)
                .filteredOn(it -> it.part().equals(Optional.of(Countries.Part.SARAWAK)))
                .extracting(it -> it.name().in("id"))
                .containsExactly("KJRI Kuching");
    }

    @Test
    void aMissionServesItsFurtherCountriesToo() {
        assertThat(phones().of("MO").missions())
                .extracting(EmergencyPhones.Mission::key)
                .containsExactly("hk.hk");
        assertThat(keysOf(phones().of("MO").lines(), MISSION)).contains("hk.mission_hk_1");
    }

    @Test
    void thePoliceComesBeforeTheAmbulance() {
        for (var country : List.of("SG", "BN", "KR", "JP", "TH")) {
            assertThat(keysOf(phones().of(country).lines(), EMERGENCY))
                    .first()
                    .asString()
                    .endsWith(".police");
        }
    }

    @Test
    void anUnknownCountryBringsTheNationalNumbersAlone() {
        assertThat(phones().of("").missions()).isEmpty();
        assertThat(phones().of("").lines()).isNotEmpty().allMatch(it -> it.kind() == NATIONAL);
    }

    @Test
    void immigrationLinesAreLeftOut() {
        assertThat(phones().of("KR").lines()).extracting(PhoneLine::key).doesNotContain("kr.immigration");
        assertThat(phones().of("SG").lines()).extracting(PhoneLine::key).doesNotContain("sg.mission_sg_3");
    }

    @Test
    void onlyTheTelephonesOfThisOfficeAreItsOwn() {
        add("ntt.desk");
        add("ntb.desk");

        assertThat(keysOf(phones("ntt.desk").of("MY").lines(), OFFICE)).containsExactly("ntt.desk");
        assertThat(phones("ntt.desk").ofOffice()).extracting(PhoneLine::key).containsExactly("ntt.desk");
        assertThat(phones().ofOffice()).isEmpty();
    }

    @Test
    void aWithdrawnNumberIsNeverShown() {
        DATABASE.owner()
                .sql("update reference.phone set valid_to = '2026-11-23' where key = 'tw.police'")
                .update();

        assertThat(phones().of("TW").lines())
                .extracting(PhoneLine::key)
                .doesNotContain("tw.police")
                .contains("tw.ambulance");
    }

    @Test
    void aLineTellsItsDayItsHoursAndItsMission() {
        var line = line("MY", "my.mission_jb");
        var hotline = line("MY", "id.kemlu");

        assertThat(line.link()).isEqualTo("https://wa.me/60167700378");
        assertThat(line("MY", "my.mission_kl").link()).isEqualTo("tel:+60321164000");
        assertThat(line.mission()).contains("my.jb");
        assertThat(line.name().in("en")).isEqualTo("Consulate General of Indonesia, Johor Bahru");
        assertThat(line.asOf()).isEqualTo("2021-03-31");
        assertThat(line.confirmedOn()).isEmpty();
        assertThat(line.hours()).isEmpty();
        assertThat(hotline.hours()).map(it -> it.in("id")).contains("24 jam");
        assertThat(line("MY", "my.emergency").origin().isCommonKnowledge()).isTrue();
    }

    private static PhoneLine line(String country, String key) {
        return phones().of(country).lines().stream()
                .filter(it -> it.key().equals(key))
                .findFirst()
                .orElseThrow();
    }

    private static StoredPhones phones(String... own) {
        return new StoredPhones(DATABASE.db(), office(own), CLOCK);
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
