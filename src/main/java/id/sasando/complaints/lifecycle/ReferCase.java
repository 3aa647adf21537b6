package id.sasando.complaints.lifecycle;

import id.sasando.access.Permission;
import id.sasando.access.Viewer;
import id.sasando.complaints.core.CaseVerb;
import id.sasando.complaints.core.Move;
import id.sasando.complaints.core.Transition.Guard;
import id.sasando.complaints.store.CaseParties;
import id.sasando.partners.PartnerId;
import id.sasando.partners.Partners;
import id.sasando.shared.NotFound;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Use case: a case is handed to the competent body, which is named. */
@Component
class ReferCase {
    private final MoveCase moveCase;
    private final CaseParties parties;
    private final Partners partners;

    ReferCase(MoveCase moveCase, CaseParties parties, Partners partners) {
        this.moveCase = moveCase;
        this.parties = parties;
        this.partners = partners;
    }

    @Transactional
    void run(Move move, PartnerId receiver, Viewer viewer) {
        if (partners.name(receiver).isEmpty()) throw new NotFound("partner " + receiver.value());
        var refer = new Move(move.id(), CaseVerb.REFER, move.seenVersion(), move.reason());
        moveCase.step(refer, Set.of(Guard.HAS_RECEIVER), viewer);
        parties.addReceiver(move.id(), receiver);
    }

    /** A body that is not in the list yet. */
    record NewPartner(String name, String typeCode) {}

    /** Adds the body and refers to it: both or neither. */
    @Transactional
    void runToNew(Move move, NewPartner receiver, Viewer viewer) {
        var added = partners.add(receiver.name(), receiver.typeCode(), viewer.actor(Permission.REFER_CASE));
        run(move, added, viewer);
    }
}
