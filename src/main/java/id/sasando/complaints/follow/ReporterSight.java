package id.sasando.complaints.follow;

import id.sasando.audit.TrailCounts;
import id.sasando.complaints.CaseId;
import id.sasando.complaints.CaseState;
import id.sasando.complaints.Following.CodeChange;
import id.sasando.complaints.Following.Ending;
import id.sasando.complaints.Following.Message;
import id.sasando.complaints.Following.Opening;
import id.sasando.complaints.Following.Step;
import id.sasando.complaints.core.CaseFile;
import id.sasando.complaints.store.CaseHistory.CaseEvent;
import id.sasando.complaints.store.Endings;
import id.sasando.complaints.store.Talk;
import id.sasando.documents.FileLine;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * What a reporter may see: one rule for each source of their page, under the name that it has in {@code
 * Following.Story}. A component without a rule fails a test.
 *
 * <p>The page speaks of the reporter's own case. Of a case with which it is worked it borrows state and clock, and
 * nothing else: no word, no file, no opening. The signed receipt is the one of the own case, looked up by its id.
 */
final class ReporterSight {
    private ReporterSight() {}

    /** Whose state and clock count: the case with which the own one is worked, while that goes on. */
    static CaseFile worked(CaseFile own, Optional<CaseFile> master) {
        return master.filter(it -> it.state() != CaseState.WITHDRAWN).orElse(own);
    }

    static CaseId id(CaseFile own) {
        return own.id();
    }

    /** Once the office gave one. */
    static Optional<String> number(CaseFile own) {
        return own.number().map(_ -> own.label());
    }

    static CaseState state(CaseFile worked) {
        return worked.state();
    }

    static Instant lodgedAt(CaseFile own) {
        return own.lodgedAt();
    }

    static Optional<Instant> due(CaseFile worked) {
        return worked.due().at();
    }

    static boolean dueUncertain(CaseFile worked) {
        return worked.due().uncertain();
    }

    /** A kind, never the name of an officer. */
    static String nextActor(CaseFile worked) {
        return worked.due().nextActor();
    }

    static boolean anonymous(CaseFile own) {
        return own.reporter().anonymous();
    }

    /** Nobody is pressed into withdrawing a case that is covered. */
    static boolean mayWithdraw(CaseFile own, boolean covered) {
        return own.state().isOpen() && !covered;
    }

    static boolean withdrawalAsked(Optional<Endings.WithdrawalRequest> asked) {
        return asked.isPresent();
    }

    /** What was told, once it is decided and while the case is resolved; never a proposal, a reason or a name. */
    static Optional<Ending> ending(CaseFile own, Optional<Endings.Resolution> latest) {
        return latest.filter(it -> own.state() == CaseState.RESOLVED && !it.isPending())
                .map(it -> new Ending(it.outcome().code(), it.outcome().told()));
    }

    /** States and when they were reached; never who moved the case, or why. */
    static List<Step> steps(List<CaseEvent> events) {
        return events.stream()
                .filter(it -> it.to().isPresent())
                .map(it -> new Step(it.to().orElseThrow(), it.at()))
                .toList();
    }

    /** That a code ended or was given; never who did it, or which facts were asked. */
    static List<CodeChange> codes(List<CaseEvent> events) {
        return events.stream()
                .filter(it -> it.verb().equals("CODE_ENDED") || it.verb().equals("CODE_GIVEN"))
                .map(it -> new CodeChange(it.verb().equals("CODE_GIVEN"), it.at()))
                .toList();
    }

    /** Talk with the reporter, signed by the office as a whole; never a note. */
    static List<Message> messages(List<Talk.Line> lines) {
        return lines.stream()
                .map(it -> new Message(it.fromOffice(), it.text(), it.at()))
                .toList();
    }

    /** What the reporter added, and of what the office added that alone which an officer released. */
    static List<FileLine> files(List<FileLine> lines) {
        return lines.stream().filter(it -> !it.fromOffice() || it.released()).toList();
    }

    /** How often each role opened the case; never a name or an hour. */
    static List<Opening> openings(List<TrailCounts.ByRole> counted) {
        return counted.stream().map(it -> new Opening(it.role(), it.times())).toList();
    }
}
