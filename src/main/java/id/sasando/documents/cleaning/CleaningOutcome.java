package id.sasando.documents.cleaning;

/** What became of one file: a clean copy, or the reason why there is none. */
public sealed interface CleaningOutcome {

    /** The clean copy, of the same kind as the file that was sent. The array is the receiver's own. */
    @SuppressWarnings("ArrayRecordComponent") // handed over once and never compared
    record Cleaned(byte[] content) implements CleaningOutcome {}

    /** No clean copy can be made; {@link #code()} is the key of the message for the citizen. */
    record CannotBeCleaned(Reason reason) implements CleaningOutcome {
        public String code() {
            return reason.code();
        }
    }

    /** Why a file is refused; the code is a message key and part of what others rely on. */
    enum Reason {
        /** The PDF is locked, with or without a password for reading. */
        ENCRYPTED("documents.cleaning.encrypted"),
        /** The content breaks the rules of its kind, or is not of the kind that was said. */
        DAMAGED("documents.cleaning.damaged"),
        /** More than 10 MB, or an image of more than 40 megapixels. */
        TOO_LARGE("documents.cleaning.too-large"),
        /** More than 50 pages. */
        TOO_MANY_PAGES("documents.cleaning.too-many-pages"),
        /** Would take too much time or memory to draw. */
        TOO_COMPLEX("documents.cleaning.too-complex"),
        /** The recording holds pictures, subtitles or places besides sound. */
        OTHER_TRACKS("documents.cleaning.other-tracks"),
        /** A lawful variant that we cannot read: drawing it anyway would lose evidence silently. */
        UNSUPPORTED("documents.cleaning.unsupported");

        private final String code;

        Reason(String code) {
            this.code = code;
        }

        public String code() {
            return code;
        }
    }
}
