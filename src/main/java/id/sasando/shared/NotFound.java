package id.sasando.shared;

/** Not there, or not yours: the two are never told apart. */
public final class NotFound extends RuntimeException {
    private static final long serialVersionUID = 1;

    /** @param what kind and id for our own log, never a person's words */
    public NotFound(String what) {
        super(what);
    }
}
