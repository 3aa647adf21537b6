package id.sasando.oversight.trail;

import java.util.List;

/**
 * The trail.
 *
 * @param next path of the older entries, or empty
 */
public record TrailPage(TrailQuery query, List<Row> rows, String next) {

    /**
     * One entry.
     *
     * @param account the id to narrow by, or empty
     */
    public record Row(
            String id,
            String when,
            String who,
            String account,
            String action,
            String kind,
            List<String> subjects,
            String fields,
            String allowed) {}
}
