package id.sasando.shared;

/** A setting of the operator is incomplete or wrong. The message says in one sentence what is to be put right. */
public final class WrongSetting extends RuntimeException {
    private static final long serialVersionUID = 1;

    public WrongSetting(String message) {
        super(message);
    }
}
