package id.sasando.documents.cleaning.refusal;

/** Leaves a half-done cleaning at any depth; never leaves the cleaner. */
public final class CleaningRefused extends RuntimeException {
    private final Reason reason;

    public CleaningRefused(Reason reason) {
        super(reason.code(), null, false, false);
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }

    public static void unless(boolean acceptable, Reason reason) {
        if (!acceptable) {
            throw new CleaningRefused(reason);
        }
    }
}
