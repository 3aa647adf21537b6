package id.sasando.complaints.core;

/** What can happen to a case. The names stand in the history and in message keys; they never change. */
public enum CaseVerb {
    RECEIVE,
    REGISTER,
    VERIFY,
    BEGIN_HANDLING,
    REFER,
    RETURN,
    SETTLE_ELSEWHERE,
    RESOLVE,
    WITHDRAW,
    REOPEN,
    MERGE,
    UNMERGE;

    /** Merging stops no clock and answers no message: whatever stood there stands there again when it is undone. */
    public boolean keepsClock() {
        return this == MERGE || this == UNMERGE;
    }
}
