package id.sasando.documents.cleaning.refusal;

/** Why there is no clean copy of a file; the code is a message key and part of what others rely on. */
public enum Reason {
    /** The PDF is locked, with or without a password for reading. */
    ENCRYPTED("documents.cleaning.encrypted"),
    /** The content breaks the rules of its kind, or is not of the kind that was said. */
    DAMAGED("documents.cleaning.damaged"),
    /** More than 10 MB, an image of more pixels than there is memory for, or a copy larger than is kept. */
    TOO_LARGE("documents.cleaning.too-large"),
    /** More than 50 pages. */
    TOO_MANY_PAGES("documents.cleaning.too-many-pages"),
    /** Would take too much time or memory to draw. */
    TOO_COMPLEX("documents.cleaning.too-complex"),
    /** The recording holds pictures, subtitles or places besides sound. */
    OTHER_TRACKS("documents.cleaning.other-tracks"),
    /** A lawful variant that we cannot read: drawing it anyway would lose evidence silently. */
    UNSUPPORTED("documents.cleaning.unsupported"),
    /** A kind that is kept, but that nothing here can decode. */
    NOT_SHOWABLE("documents.cleaning.not-showable"),
    /** No turn came in time. It says nothing of the file, which may be sent again. */
    BUSY("documents.cleaning.busy");

    private final String code;

    Reason(String code) {
        this.code = code;
    }

    public String code() {
        return code;
    }
}
