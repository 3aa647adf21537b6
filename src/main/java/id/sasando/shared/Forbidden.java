package id.sasando.shared;

/** Not allowed, where the person may know that the thing exists. Otherwise throw {@link NotFound}. */
public final class Forbidden extends RuntimeException {
    private static final long serialVersionUID = 1;

    public Forbidden(String what) {
        super(what);
    }
}
