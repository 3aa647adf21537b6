package id.sasando.oversight.numbers;

import java.util.List;

/**
 * Counts of cases.
 *
 * @param typed the cut-off as it was typed
 * @param cutOff the hour of the count, or empty when none was made
 * @param export path of the same count as a file
 */
public record NumbersPage(String typed, String cutOff, String exact, String export, List<Table> tables) {

    /** Counts by one property. */
    public record Table(String title, String definition, List<Row> rows) {}

    public record Row(String label, String count) {}
}
