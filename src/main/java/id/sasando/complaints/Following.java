package id.sasando.complaints;

import id.sasando.documents.FileId;
import id.sasando.documents.FileLine;
import id.sasando.documents.Files;
import id.sasando.documents.SignedReceipt;
import id.sasando.documents.Upload;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What the holder of a receipt code may see and do. Every call is audited as the reporter's, without source. */
public interface Following {

    /** Finds the case of a code, in the same time whether there is one or not. */
    Optional<CaseId> find(ReceiptCode code);

    /** Tells the codes of a case apart without telling a code: each new one has another. */
    String generation(ReceiptCode code);

    /** Does the code of that generation still open the case? Not after it was replaced. */
    boolean isCurrent(CaseId id, String generation);

    /** What the reporter sees. Marks the office's messages as seen. */
    Story open(CaseId id);

    /**
     * The reporter writes. The same submission never writes twice. Any message stops a waiting clock.
     *
     * @throws Lodging.SentOtherwise if other words came under that submission before
     */
    void write(CaseId id, UUID submission, String text);

    /** The reporter adds a file. @throws id.sasando.documents.FileRefused if it is not taken */
    FileId addFile(CaseId id, Upload upload);

    Files.OpenFile openFile(CaseId id, FileId file);

    /** The country that the report is about, by which a telephone number is read. Shows nothing and leaves no trace. */
    String countryOf(CaseId id);

    /** An anonymous reporter says who they are, or somebody gives a better way to be reached. */
    void identify(CaseId id, NewComplaint.Reporter reporter);

    /**
     * The reporter asks to withdraw; an officer confirms it by the safe channel. A second request changes nothing.
     *
     * @throws Lodging.SentOtherwise if one waits that gives another reason
     */
    void askToWithdraw(CaseId id, String reason);

    /**
     * The case in the reporter's eyes.
     *
     * @param number empty until registered
     * @param due when the next step is due, if there is a date
     * @param nextActor {@code OFFICE}, {@code REPORTER} or {@code OTHER}
     * @param codes old codes that ended and new ones that were given
     * @param mayWithdraw false for danger, trafficking, sexual violence or a child, and for ended cases
     */
    record Story(
            CaseId id,
            Optional<String> number,
            CaseState state,
            Instant lodgedAt,
            Optional<Instant> due,
            boolean dueUncertain,
            String nextActor,
            boolean anonymous,
            boolean mayWithdraw,
            boolean withdrawalAsked,
            Optional<Ending> ending,
            List<Step> steps,
            List<CodeChange> codes,
            List<Message> messages,
            List<FileLine> files,
            List<Opening> openings) {}

    /** How often staff in a role opened the case. No name and no hour is told. */
    record Opening(String role, long times) {}

    /** What the reporter was told at the end. */
    record Ending(String outcomeCode, String told) {}

    /** A step on the way, for the reporter: the state reached and when. */
    record Step(CaseState state, Instant at) {}

    /** A code ended, or a new one was given. */
    record CodeChange(boolean given, Instant at) {}

    record Message(boolean fromOffice, String text, Instant at) {}

    /**
     * The reporter finds it strange who opened the case. That becomes a report about the office with a code of its own: who
     * reads such reports reads it, and nothing of the case tells its officer.
     */
    interface Suspecting {

        /**
         * Sent twice, it is one report.
         *
         * @param first runs before it is stored, if it is not there yet; what it throws stops it
         * @throws Lodging.LodgedOtherwise if other words came under that submission before
         */
        Optional<SignedReceipt> suspect(CaseId id, Suspicion suspicion, Runnable first);

        /**
         * What the reporter suspects.
         *
         * @param submission the form's key
         * @param code made when the form was shown, so that a second press shows the same one
         */
        record Suspicion(UUID submission, ReceiptCode code, String text, Whom whom) {}

        /** Whom the reporter means. */
        enum Whom {
            OFFICE,
            HEAD,
            /** Then the head reads it only if the head never opened the case and does not work it. */
            UNKNOWN
        }
    }
}
