package id.sasando.demo;

/** Synthetic and real data may not meet in one database. */
public final class DemoRefused extends RuntimeException {
    private static final long serialVersionUID = 1;

    public DemoRefused(String message) {
        super(message);
    }
}
