package id.sasando.reference;

import id.sasando.shared.Period;
import id.sasando.shared.Rupiah;
import java.util.Optional;

/**
 * A number that the law or the office sets, with the provision it comes from.
 *
 * @param instrument code of the legal instrument; empty for a proposal of the office
 * @param verified false while nobody has read the provision itself, and for proposals
 */
public record LegalParameter(
        long amount, Unit unit, Optional<String> instrument, Optional<String> article, boolean verified, Label note) {

    /** What the amount counts. */
    public enum Unit {
        WORKING_DAYS,
        CALENDAR_DAYS,
        HOURS,
        MINUTES,
        MONTHS,
        RUPIAH
    }

    /** The amount as a period; a sum of money is none. */
    public Period period() {
        return new Period(
                Math.toIntExact(amount),
                switch (unit) {
                    case WORKING_DAYS -> Period.Unit.WORKING_DAYS;
                    case CALENDAR_DAYS -> Period.Unit.CALENDAR_DAYS;
                    case HOURS -> Period.Unit.HOURS;
                    case MINUTES -> Period.Unit.MINUTES;
                    case MONTHS -> Period.Unit.MONTHS;
                    case RUPIAH -> throw new IllegalStateException("a sum of money is no period");
                });
    }

    /** The amount as money; a period is none. */
    public Rupiah rupiah() {
        if (unit != Unit.RUPIAH) throw new IllegalStateException("a period is no sum of money");
        return new Rupiah(amount);
    }
}
