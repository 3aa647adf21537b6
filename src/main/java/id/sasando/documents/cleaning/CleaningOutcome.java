package id.sasando.documents.cleaning;

import id.sasando.documents.cleaning.refusal.Reason;

/** What became of one file: a clean copy, or the reason why there is none. */
public sealed interface CleaningOutcome {

    /** The clean copy, of the kind {@link FileKind#cleanKind()}. The array is the receiver's own. */
    @SuppressWarnings("ArrayRecordComponent") // handed over once and never compared
    record Cleaned(byte[] content) implements CleaningOutcome {}

    /** No clean copy can be made; {@link #code()} is the key of the message for the citizen. */
    record CannotBeCleaned(Reason reason) implements CleaningOutcome {
        public String code() {
            return reason.code();
        }

        /** The file is not to blame and may be sent again. */
        public boolean mayPass() {
            return reason == Reason.BUSY;
        }
    }
}
