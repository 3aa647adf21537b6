package id.sasando.access.staff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.sasando.shared.RuleViolation;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class AbsenceTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
    private static final UUID MARIA = UUID.randomUUID();
    private static final UUID YAKOB = UUID.randomUUID();
    private static final UUID PETRUS = UUID.randomUUID();

    @Test
    void bothDaysBelongToIt() {
        var absence = absence(MARIA, YAKOB, 0, 2);

        assertThat(absence.holds(TODAY.minusDays(1))).isFalse();
        assertThat(absence.holds(TODAY)).isTrue();
        assertThat(absence.holds(TODAY.plusDays(2))).isTrue();
        assertThat(absence.holds(TODAY.plusDays(3))).isFalse();
    }

    @Test
    void oneDayAndOneYearAreAllowed() {
        assertThatCode(() -> absence(MARIA, YAKOB, 0, 0).refuse(List.of(), TODAY))
                .doesNotThrowAnyException();
        assertThatCode(() -> absence(MARIA, YAKOB, 0, 365).refuse(List.of(), TODAY))
                .doesNotThrowAnyException();
        refused("access.absence.is-too-long", absence(MARIA, YAKOB, 0, 366));
    }

    @Test
    void daysThatCannotBeAreRefused() {
        refused("access.absence.ends-before-it-begins", absence(MARIA, YAKOB, 2, 1));
        refused("access.absence.begins-before-today", absence(MARIA, YAKOB, -1, 1));
        refused("access.absence.nobody-stands-in-for-themselves", absence(MARIA, MARIA, 0, 1));
    }

    @Test
    void whoeverStandsInIsThere() {
        var known = absence(MARIA, YAKOB, 3, 5);

        refused("access.absence.is-away-then-already", absence(MARIA, PETRUS, 5, 9), known);
        refused("access.absence.deputy-is-away-then", absence(PETRUS, MARIA, 1, 3), known);
        refused("access.absence.stands-in-for-somebody-then", absence(YAKOB, PETRUS, 4, 4), known);
        assertThatCode(() -> absence(YAKOB, PETRUS, 6, 9).refuse(List.of(known), TODAY))
                .doesNotThrowAnyException();
        assertThatCode(() -> absence(PETRUS, YAKOB, 3, 5).refuse(List.of(known), TODAY))
                .as("one may stand in for two")
                .doesNotThrowAnyException();
    }

    private static void refused(String code, Absence absence, Absence... known) {
        assertThatThrownBy(() -> absence.refuse(List.of(known), TODAY))
                .isInstanceOfSatisfying(
                        RuleViolation.class, it -> assertThat(it.code()).isEqualTo(code));
    }

    private static Absence absence(UUID account, UUID deputy, int first, int last) {
        return new Absence(UUID.randomUUID(), account, deputy, TODAY.plusDays(first), TODAY.plusDays(last));
    }
}
