package id.sasando.keys;

/** The key file is missing, too short, too open or not the one of this database. The application must not start. */
public final class KeyFileTrouble extends RuntimeException {
    private static final long serialVersionUID = 1;

    public KeyFileTrouble(String message) {
        super(message);
    }
}
