package id.sasando.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.sasando.reference.LegalParameter.Unit;
import id.sasando.shared.Period;
import id.sasando.shared.Rupiah;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CodeListTest {
    static final LocalDate FIRST = LocalDate.of(2026, 1, 1);
    static final LocalDate LAST = LocalDate.of(2026, 6, 30);

    final CodeList<Code.Plain> list = new CodeList<>(List.of(
            plain("B", new Validity(Optional.empty(), Optional.empty())),
            plain("A", new Validity(Optional.of(FIRST), Optional.of(LAST)))));

    @Test
    void anEntryMayBeChosenFromItsFirstToItsLastDay() {
        assertThat(list.has("A", FIRST.minusDays(1))).isFalse();
        assertThat(list.has("A", FIRST)).isTrue();
        assertThat(list.has("A", LAST)).isTrue();
        assertThat(list.has("A", LAST.plusDays(1))).isFalse();
        assertThat(list.has("nothing", FIRST)).isFalse();
    }

    @Test
    void theOrderOfTheListIsKept() {
        assertThat(list.on(FIRST)).extracting(Code::code).containsExactly("B", "A");
        assertThat(list.on(LAST.plusDays(1))).extracting(Code::code).containsExactly("B");
    }

    @Test
    void aClosedEntryKeepsItsLabelAndAnUnknownCodeIsItsOwn() {
        assertThat(list.label("A", "id")).isEqualTo("nama A");
        assertThat(list.label("A", "en")).isEqualTo("name A");
        assertThat(list.label("GONE", "id")).isEqualTo("GONE");
    }

    @Test
    void moneyAndPeriodsAreNotMistakenForEachOther() {
        assertThat(parameter(7, Unit.CALENDAR_DAYS).period()).isEqualTo(new Period(7, Period.Unit.CALENDAR_DAYS));
        assertThat(parameter(1_500_000_000, Unit.RUPIAH).rupiah()).isEqualTo(new Rupiah(1_500_000_000));
        assertThatThrownBy(() -> parameter(1, Unit.RUPIAH).period()).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> parameter(1, Unit.HOURS).rupiah()).isInstanceOf(IllegalStateException.class);
    }

    private static LegalParameter parameter(long amount, Unit unit) {
        return new LegalParameter(amount, unit, Optional.empty(), Optional.empty(), false, new Label("x", "x"));
    }

    private static Code.Plain plain(String code, Validity validity) {
        return new Code.Plain(code, new Label("nama " + code, "name " + code), validity);
    }
}
