package id.sasando.workers;

import static org.assertj.core.api.Assertions.assertThat;

import id.sasando.workers.WorkerFacts.Sex;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Domain rules of the NIK; the district 99 does not exist, so that no real person is hit. */
class NikTest {
    private static final Nik.Known KNOWN =
            new Nik.Known(Set.of("53", "32")::contains, Set.of("53.01", "53.71")::contains, LocalDate.of(2026, 9, 1));

    private static Reading<Nik> read(String typed) {
        return Nik.read(typed, KNOWN, Nik.Told.NOTHING);
    }

    @Test
    void aCleanNikHasNeitherErrorsNorWarnings() {
        var reading = read("5301 9954-1290.0003");

        assertThat(reading.value()).contains(new Nik("5301995412900003"));
        assertThat(reading.warnings()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "530199541290000, has-sixteen-digits",
        "53019954129000031, has-sixteen-digits",
        "53019954129000O3, has-sixteen-digits",
        "'', has-sixteen-digits",
        "5555555555555555, digits-are-not-all-equal",
        "9901995412900003, province-is-unknown",
        "5301990012900003, date-is-impossible",
        "5301993212900003, date-is-impossible",
        "5301994012900003, date-is-impossible",
        "5301997212900003, date-is-impossible",
        "5301991413900003, date-is-impossible",
        "5301991400900003, date-is-impossible",
        "5301993104900003, date-is-impossible",
        "5301992902010003, date-is-impossible"
    })
    void anErrorForbidsTheNumber(String typed, String rule) {
        var reading = read(typed);

        assertThat(reading.value()).isEmpty();
        assertThat(reading.errors()).containsExactly("workers.nik." + rule);
    }

    @ParameterizedTest
    @CsvSource({"5302995412900003, regency-is-unknown", "5301995412900000, serial-is-zero"})
    void aWarningIsForAPersonToWeigh(String typed, String rule) {
        var reading = read(typed);

        assertThat(reading.value()).isPresent();
        assertThat(reading.warnings()).containsExactly("workers.nik." + rule);
    }

    @Test
    void sexAndYearAreComparedWithWhatWasTold() {
        var told = new Nik.Told(Optional.of(Sex.MALE), Optional.of(1991));

        assertThat(Nik.read("5301995412900003", KNOWN, told).warnings())
                .containsExactly("workers.nik.sex-differs", "workers.nik.birth-year-differs");
        assertThat(Nik.read("5301991412910003", KNOWN, told).warnings()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"41, FEMALE", "71, FEMALE", "01, MALE", "31, MALE"})
    void theDayTellsTheSex(String day, Sex sex) {
        assertThat(new Nik("530199" + day + "12900003").sex()).isEqualTo(sex);
    }

    @Test
    void twoDigitsOfAYearMayMeanTwoCenturies() {
        var told1920 = new Nik.Told(Optional.empty(), Optional.of(1920));
        var told2020 = new Nik.Told(Optional.empty(), Optional.of(2020));

        assertThat(new Nik("5301991401200003").birthDates(KNOWN.on()))
                .containsExactly(LocalDate.of(1920, 1, 14), LocalDate.of(2020, 1, 14));
        assertThat(Nik.read("5301991401200003", KNOWN, told1920).warnings()).isEmpty();
        assertThat(Nik.read("5301991401200003", KNOWN, told2020).warnings()).isEmpty();
    }

    @Test
    void nobodyIsBornTomorrowOrOlderThan110Years() {
        assertThat(new Nik("5301990209260003").birthDates(KNOWN.on())).containsExactly(LocalDate.of(1926, 9, 2));
        assertThat(new Nik("5301993108160003").birthDates(KNOWN.on())).containsExactly(LocalDate.of(2016, 8, 31));
    }

    @Test
    void twentyNinthOfFebruaryNeedsALeapYearOfSomeCentury() {
        assertThat(new Nik("5301992902000003").birthDates(KNOWN.on())).containsExactly(LocalDate.of(2000, 2, 29));
        assertThat(new Nik("5301992902230003").birthDates(KNOWN.on())).isEmpty();
    }

    @Test
    void onlyEndsAreShown() {
        assertThat(new Nik("5301995412900003")).hasToString("5301********0003");
    }
}
