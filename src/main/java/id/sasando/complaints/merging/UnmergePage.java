package id.sasando.complaints.merging;

import id.sasando.complaints.words.FormHead;

/**
 * The way back from a merge.
 *
 * @param master number of the case with which it is worked
 */
public record UnmergePage(FormHead head, String master, Typed typed) {

    /** What the form holds. */
    public record Typed(String submission, String reason) {}
}
