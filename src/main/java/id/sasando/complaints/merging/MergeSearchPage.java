package id.sasando.complaints.merging;

import id.sasando.complaints.words.FormHead;
import java.util.List;

/**
 * The search of the case with which a duplicate is to be worked.
 *
 * @param typed empty before anything was asked
 */
public record MergeSearchPage(FormHead head, String typed, List<Found> found) {

    /** @param path of the comparison */
    public record Found(String number, String path, boolean danger, String state, String lodgedOn) {}
}
