package id.sasando.oversight.numbers;

import java.util.List;

/** Counts of cases, with the time of the count. */
public record NumbersPage(String cutOff, List<Table> tables) {

    /** Counts by one property. */
    public record Table(String title, List<Row> rows) {}

    public record Row(String label, String count) {}
}
