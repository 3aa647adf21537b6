package id.sasando.documents;

/** A file was not taken. The code is a message key that says why; nothing of it was kept. */
public final class FileRefused extends RuntimeException {
    private static final long serialVersionUID = 1;

    /** @param code such as {@code documents.file.unknown-kind} */
    public FileRefused(String code) {
        super(code);
    }

    public String code() {
        return String.valueOf(getMessage());
    }
}
