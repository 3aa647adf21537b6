package id.sasando.publicsite;

import static id.sasando.reference.PhoneLine.Kind.EMERGENCY;
import static id.sasando.reference.PhoneLine.Kind.HOTLINE;
import static id.sasando.reference.PhoneLine.Kind.MISSION;
import static id.sasando.reference.PhoneLine.Kind.NATIONAL;
import static id.sasando.reference.PhoneLine.Kind.OFFICE;
import static org.assertj.core.api.Assertions.assertThat;

import id.sasando.reference.Countries.Part;
import id.sasando.reference.EmergencyPhones.Known;
import id.sasando.reference.EmergencyPhones.Mission;
import id.sasando.reference.Label;
import id.sasando.reference.PhoneLine;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CallOrderTest {
    private static final Mission JOHOR = mission("johor", Part.PENINSULA);
    private static final Mission KINABALU = mission("kinabalu", Part.SABAH);
    private static final Mission KUCHING = mission("kuching", Part.SARAWAK);
    private static final PhoneLine POLICE = line("999", EMERGENCY, "MY", null);
    private static final PhoneLine AMBULANCE = line("991", EMERGENCY, "MY", null);
    private static final PhoneLine MISSION_JOHOR = line("+60 16", MISSION, "*", "johor");
    private static final PhoneLine MINISTRY = line("+62 812", NATIONAL, "*", null);
    private static final PhoneLine FREE = line("0800", NATIONAL, "ID", null);
    private static final PhoneLine LABOUR = line("15999", HOTLINE, "MY", null);
    private static final PhoneLine DESK = line("+62 380", OFFICE, "*", null);

    private static final Known MALAYSIA = new Known(
            List.of(JOHOR, KINABALU, KUCHING), List.of(POLICE, AMBULANCE, MISSION_JOHOR, MINISTRY, FREE, LABOUR));

    @Test
    void aSisterAtHomeIsNeverToldToDialTheEmergencyNumberOfAnotherCountry() {
        var called = new CallOrder(MALAYSIA, "PENINSULA").fromHome();

        assertThat(all(called)).allMatch(it -> it.callableIn("ID")).doesNotContain(POLICE, AMBULANCE, LABOUR);
        assertThat(called.first()).containsExactly(MISSION_JOHOR, MINISTRY, FREE);
    }

    @Test
    void whenALifeIsInDangerTheLocalEmergencyNumberComesFirst() {
        assertThat(new CallOrder(MALAYSIA, "PENINSULA").in("MY", true).first())
                .containsExactly(POLICE, AMBULANCE, MISSION_JOHOR);
    }

    @Test
    void otherwiseTheMissionComesFirstAndTheEmergencyNumberIsNotFoldedAway() {
        assertThat(new CallOrder(MALAYSIA, "PENINSULA").in("MY", false).first())
                .containsExactly(MISSION_JOHOR, MINISTRY, POLICE);
    }

    @Test
    void noNumberIsNamedThatCannotBeDialledThere() {
        assertThat(all(new CallOrder(MALAYSIA, "").in("MY", true))).doesNotContain(FREE);
        assertThat(all(new CallOrder(MALAYSIA, "").fromAnywhere())).containsExactly(MISSION_JOHOR, MINISTRY);
    }

    @Test
    void aMissionWithoutANumberIsNamedAndTheOneOfAnotherPartIsFoldedAway() {
        var called = new CallOrder(MALAYSIA, "SABAH").in("MY", false);

        assertThat(called.silent()).containsExactly(KINABALU);
        assertThat(called.first()).containsExactly(MINISTRY, POLICE, AMBULANCE).doesNotContain(MISSION_JOHOR);
        assertThat(called.rest()).contains(MISSION_JOHOR);
    }

    @Test
    void whereNobodyKnowsThePartAllMissionsAreNear() {
        var called = new CallOrder(MALAYSIA, "UNKNOWN").in("MY", false);

        assertThat(called.first()).first().isEqualTo(MISSION_JOHOR);
        assertThat(called.silent()).isEmpty();
        assertThat(called.others()).containsExactly(KINABALU, KUCHING);
    }

    @Test
    void noMoreThanThreeAreButtonsAndNothingIsLost() {
        var called = new CallOrder(MALAYSIA, "PENINSULA").in("MY", true);

        assertThat(called.first()).hasSize(CallOrder.BUTTONS);
        assertThat(all(called))
                .containsExactlyInAnyOrder(POLICE, AMBULANCE, MISSION_JOHOR, MINISTRY, LABOUR)
                .doesNotHaveDuplicates();
    }

    @Test
    void theOfficeItselfIsAmongTheFirstAtHome() {
        var known = new Known(List.of(JOHOR), List.of(MISSION_JOHOR, DESK, MINISTRY, FREE));

        assertThat(new CallOrder(known, "").fromHome().first()).containsExactly(MISSION_JOHOR, MINISTRY, DESK);
    }

    private static List<PhoneLine> all(CallOrder.Called called) {
        return java.util.stream.Stream.concat(called.first().stream(), called.rest().stream())
                .toList();
    }

    private static Mission mission(String key, Part part) {
        var name = new Label(key, key);
        return new Mission(key, "MY", name, name, Optional.of(part));
    }

    private static PhoneLine line(
            String number, PhoneLine.Kind kind, String from, @org.jspecify.annotations.Nullable String mission) {
        var name = new Label(number, number);
        var origin =
                new PhoneLine.Origin("x", "press", Optional.empty(), LocalDate.of(2026, 1, 1), true, Optional.empty());
        return new PhoneLine(
                number,
                kind,
                Optional.ofNullable(mission),
                name,
                number,
                PhoneLine.Channel.VOICE,
                from,
                Optional.empty(),
                origin);
    }
}
