package id.sasando.keys;

/** A sealed value was changed, moved or sealed with another key. That is our fault or an attack, never a user's. */
public final class BrokenSeal extends RuntimeException {
    private static final long serialVersionUID = 1;

    public BrokenSeal(String context, Throwable cause) {
        super("cannot open " + context, cause);
    }
}
