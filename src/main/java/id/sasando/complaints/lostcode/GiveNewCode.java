package id.sasando.complaints.lostcode;

import id.sasando.access.Permission;
import id.sasando.access.Viewer;
import id.sasando.complaints.CaseId;
import id.sasando.complaints.ReceiptCode;
import id.sasando.complaints.core.CaseFile;
import id.sasando.complaints.store.CaseDoor;
import id.sasando.complaints.store.CaseHistory;
import id.sasando.complaints.store.CaseHistory.FieldChange;
import id.sasando.complaints.store.CaseHistory.Happening;
import id.sasando.complaints.store.CaseOpenings;
import id.sasando.complaints.store.ChangeCase;
import id.sasando.keys.Fingerprints;
import id.sasando.shared.RuleViolation;
import java.security.MessageDigest;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Use case: an officer asks two facts, both answers match, and the reporter gets a new code; the old one finds nothing
 * any more. The same form sent twice gives one code. Whoever reported without a name has no facts to be known by.
 */
@Component
class GiveNewCode {
    private static final Permission PERMISSION = Permission.WRITE_TO_REPORTER;
    private final CaseDoor door;
    private final CaseOpenings openings;
    private final CodeFingerprints stored;
    private final Fingerprints fingerprints;
    private final CaseHistory history;
    private final ChangeCase change;

    GiveNewCode(
            CaseDoor door,
            CaseOpenings openings,
            CodeFingerprints stored,
            Fingerprints fingerprints,
            CaseHistory history,
            ChangeCase change) {
        this.door = door;
        this.openings = openings;
        this.stored = stored;
        this.fingerprints = fingerprints;
        this.history = history;
        this.change = change;
    }

    /**
     * What the officer did.
     *
     * @param code made when the form was shown, so that a repeated press shows the same one
     * @param seenVersion of the case, as the form showed it
     * @param held the facts that the case holds
     * @param asked those that were asked
     * @param matched both answers were right
     */
    record Check(
            CaseId id,
            ReceiptCode code,
            int seenVersion,
            Set<Fact> held,
            Set<Fact> asked,
            boolean matched,
            String reason) {}

    /** Shows what can be asked, with the answers: that is an opening. */
    @Transactional
    CaseFile open(CaseId id, Viewer viewer) {
        var file = door.open(id, viewer);
        refuseAnonymous(file);
        openings.opened(file, List.of(), viewer);
        return file;
    }

    @Transactional
    void run(Check check, Viewer viewer) {
        door.open(check.id(), viewer);
        var old = stored.lock(check.id());
        var now =
                fingerprints.of(Fingerprints.Purpose.RECEIPT_CODE, check.code().value());
        if (MessageDigest.isEqual(old, now)) return;
        var file = door.open(check.id(), viewer);
        refuseAnonymous(file);
        ChangeCase.refuseStale(file, check.seenVersion());
        refuseUnchecked(check);
        stored.replace(check.id(), now);
        var actor = viewer.actor(PERMISSION);
        var asked = check.asked().stream()
                .sorted()
                .map(it -> new FieldChange(it.field(), "", ""))
                .toList();
        history.write(file, file, new Happening(actor, "CODE_ENDED", "", List.of()));
        change.edit(file, file, new Happening(actor, "CODE_GIVEN", check.reason(), asked), PERMISSION);
    }

    private static void refuseAnonymous(CaseFile file) {
        if (file.reporter().anonymous()) throw new RuleViolation("complaints.lost.anonymous-has-no-way-back");
    }

    private static void refuseUnchecked(Check check) {
        if (check.asked().size() != 2 || !check.held().containsAll(check.asked())) {
            throw new RuleViolation("complaints.lost.two-facts-are-asked");
        }
        if (check.asked().stream().allMatch(Fact::isKnownToOthers)) {
            throw new RuleViolation("complaints.lost.one-fact-only-the-reporter-knows");
        }
        if (!check.matched()) throw new RuleViolation("complaints.lost.both-answers-must-match");
        if (check.reason().isBlank()) throw new RuleViolation("complaints.case.needs-a-reason");
    }
}
