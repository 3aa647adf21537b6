package id.sasando.complaints.words;

import id.sasando.web.TimelineEntry;
import java.util.List;

/**
 * What every form about a case has above its fields.
 *
 * @param path the case's own page
 * @param number as it is printed
 * @param version of the case that the form shows; given back with it
 * @param meanwhile what others did since the form was opened; empty if nobody did anything
 */
public record FormHead(String path, String number, String state, int version, List<TimelineEntry> meanwhile) {

    /** The same head over a form that carries the version of something else in the case, such as a person. */
    public FormHead withVersion(int other) {
        return new FormHead(path, number, state, other, meanwhile);
    }
}
