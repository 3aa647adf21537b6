package id.sasando.clocks;

import java.time.Instant;

/**
 * Until when something must be done.
 *
 * @param due the last moment
 * @param uncertain true if the count met a year whose holidays are not published: whoever shows the deadline says so
 */
public record Deadline(Instant due, boolean uncertain) {

    public boolean isOver(Instant now) {
        return now.isAfter(due);
    }
}
