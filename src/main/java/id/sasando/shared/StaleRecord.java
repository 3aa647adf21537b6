package id.sasando.shared;

/** Somebody else changed the record since it was read. Nothing was written. */
public final class StaleRecord extends RuntimeException {
    private static final long serialVersionUID = 1;

    public StaleRecord(String what) {
        super(what);
    }
}
