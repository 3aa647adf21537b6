package id.sasando.documents.cleaning;

import id.sasando.documents.cleaning.CleaningOutcome.Reason;

/** Leaves a half-done cleaning at any depth; never leaves {@link Cleaner}. */
final class CleaningRefused extends RuntimeException {
    private final Reason reason;

    CleaningRefused(Reason reason) {
        super(reason.code(), null, false, false);
        this.reason = reason;
    }

    Reason reason() {
        return reason;
    }

    static void unless(boolean acceptable, Reason reason) {
        if (!acceptable) {
            throw new CleaningRefused(reason);
        }
    }
}
