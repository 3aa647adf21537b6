package id.sasando.complaints;

/** Where a case stands. Reopening is an event that leads back to {@link #IN_HANDLING}, not a state. */
public enum CaseState {
    RECEIVED,
    REGISTERED,
    VERIFIED,
    IN_HANDLING,
    REFERRED,
    RESOLVED,
    WITHDRAWN,
    /** A duplicate that is worked with another case; undone, it stands where it stood. */
    MERGED;

    public boolean isOpen() {
        return this != RESOLVED && this != WITHDRAWN && this != MERGED;
    }
}
