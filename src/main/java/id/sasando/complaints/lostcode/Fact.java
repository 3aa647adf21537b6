package id.sasando.complaints.lostcode;

/**
 * What an officer may ask somebody who lost the code. The field's name stands in history and on the trail; it never
 * changes.
 */
enum Fact {
    /** The day on which the report came in. */
    LODGED_ON("asked-lodged-on", false),
    /** The day on which the reporter last wrote. */
    LAST_WROTE_ON("asked-last-wrote-on", false),
    /** The last four digits of the telephone that the reporter gave. */
    PHONE_END("asked-phone-end", false),
    REPORTER_NAME("asked-name", true),
    /** What the reporter is to the worker. */
    RELATION("asked-relation", true),
    VILLAGE("asked-village", true);

    private final String field;
    private final boolean knownToOthers;

    Fact(String field, boolean knownToOthers) {
        this.field = field;
        this.knownToOthers = knownToOthers;
    }

    String field() {
        return field;
    }

    /** Neighbours and a recruiter know it too: it counts only beside a fact that they do not know. */
    boolean isKnownToOthers() {
        return knownToOthers;
    }
}
