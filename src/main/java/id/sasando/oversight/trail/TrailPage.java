package id.sasando.oversight.trail;

import id.sasando.web.Option;
import java.util.List;

/**
 * The trail.
 *
 * @param next path of the older entries, or empty
 * @param export path of the file of all that the filter finds, or empty
 */
public record TrailPage(Asked query, List<Option> actors, List<Row> rows, String next, String export) {

    /** What narrows the trail, as it was typed. */
    public record Asked(
            String actor, String account, String action, String kind, String subject, String from, String until) {}

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
            List<Subject> subjects,
            String fields,
            String allowed) {}

    /**
     * What was acted upon.
     *
     * @param label the number of a case, else the id
     * @param path where it may be opened; empty for a viewer who may not
     */
    public record Subject(String id, String label, String path) {}
}
