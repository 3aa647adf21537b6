package id.sasando.reference.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.sasando.database.TestDatabase;
import id.sasando.shared.Period;
import java.time.LocalDate;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("sql")
class StoredLawTest {
    static final LocalDate BEFORE_REGULATION_23 = LocalDate.of(2025, 10, 7);
    static final TestDatabase DATABASE = TestDatabase.fresh();

    final StoredLegalParameters parameters = new StoredLegalParameters(DATABASE.db());
    final StoredHolidays calendar = new StoredHolidays(DATABASE.db());

    @Test
    void theDayDecidesWhichRuleHolds() {
        var before = parameters.parameter("CLARIFICATION_COMMITMENT", BEFORE_REGULATION_23);
        var after = parameters.parameter("CLARIFICATION_COMMITMENT", BEFORE_REGULATION_23.plusDays(1));

        assertThat(before.verified()).isFalse();
        assertThat(before.instrument()).isEmpty();
        assertThat(after.verified()).isTrue();
        assertThat(after.instrument()).contains("PERMEN_P2MI_23_2025");
        assertThat(after.article()).contains("18");
        assertThat(parameters.on("CLARIFICATION_COMMITMENT", BEFORE_REGULATION_23.plusDays(1)))
                .isEqualTo(new Period(7, Period.Unit.CALENDAR_DAYS));
    }

    @Test
    void aNumberThatNobodyHasSetStopsTheWork() {
        assertThatThrownBy(() -> parameters.parameter("NOTHING", BEFORE_REGULATION_23))
                .hasMessageContaining("NOTHING on 2025-10-07");
    }

    @Test
    void holidaysJointLeaveAndWeekendsAreNoWorkingDays() {
        assertThat(calendar.isWorkingDay(LocalDate.of(2026, 8, 17))).isFalse();
        assertThat(calendar.isWorkingDay(LocalDate.of(2026, 12, 24))).isFalse();
        assertThat(calendar.isWorkingDay(LocalDate.of(2026, 11, 22))).isFalse();
        assertThat(calendar.isWorkingDay(LocalDate.of(2026, 11, 24))).isTrue();
    }

    @Test
    void onlyPublishedYearsAreKnown() {
        assertThat(calendar.hasCalendar(2026)).isTrue();
        assertThat(calendar.hasCalendar(2027)).isFalse();
        assertThat(calendar.hasCalendar(2025)).isFalse();
    }
}
