package id.sasando.complaints;

import id.sasando.partners.PartnerId;
import id.sasando.workers.Nik;
import id.sasando.workers.WorkerFacts;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/** One thing that a member of staff does with a case, as they would on a page of it. */
public sealed interface CaseAct {

    /** Takes a case that nobody works on. */
    record Take() implements CaseAct {}

    /** Assigns, or hands over; a hand-over needs a reason. */
    record Assign(UUID officer, String reason) implements CaseAct {}

    /** A step along the table that needs nothing but perhaps a reason. */
    record Move(Step step, String reason) implements CaseAct {}

    /** The steps of {@link Move}. */
    enum Step {
        REGISTER,
        VERIFY,
        BEGIN_HANDLING,
        RETURN,
        REOPEN
    }

    record Refer(PartnerId receiver, String reason) implements CaseAct {}

    /**
     * Resolves, or proposes to where a second pair of eyes is needed.
     *
     * @param confirmer whose eyes; empty where none are needed
     */
    record Resolve(String outcomeCode, String told, LocalDate toldOn, Optional<UUID> confirmer, String reason)
            implements CaseAct {}

    /** The second pair of eyes confirms, or sends back. */
    record DecideResolution(boolean confirmed, String reason) implements CaseAct {}

    record DecideWithdrawal(boolean confirmed, String reason) implements CaseAct {}

    /** @param awaiting the reporter is to answer next */
    record Answer(String text, boolean awaiting) implements CaseAct {}

    record Note(String text) implements CaseAct {}

    record AddFile(String name, byte[] content) implements CaseAct {}

    record Link(CaseId other) implements CaseAct {}

    /** @param master the case with which it is worked from now on */
    record Merge(CaseId master, String reason) implements CaseAct {}

    /** Changes what is known of the person whom the case is about, who must be known by a name. */
    record Describe(WorkerFacts facts, Optional<Nik> nik) implements CaseAct {}

    /** @param respondent an agency to name as party besides; empty for none */
    record Clarify(CaseFacts facts, String respondent) implements CaseAct {}
}
