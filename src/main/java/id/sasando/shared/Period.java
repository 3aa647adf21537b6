package id.sasando.shared;

/** How long the law or the office gives. What a working day is, only the calendar knows. */
public record Period(int amount, Unit unit) {

    /** Units in which periods are written down. */
    public enum Unit {
        WORKING_DAYS,
        CALENDAR_DAYS,
        HOURS,
        MINUTES,
        MONTHS
    }

    public Period {
        if (amount < 1) throw new IllegalArgumentException("a period lasts at least one unit");
    }
}
