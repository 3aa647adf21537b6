package id.sasando.notices;

/** The settings of the mail server cannot be used; the message tells the operator what to change. */
public final class MailRefused extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public MailRefused(String message) {
        super(message);
    }
}
