package id.sasando.complaints.ending;

import id.sasando.access.Permission;
import id.sasando.access.Viewer;
import id.sasando.complaints.core.CaseVerb;
import id.sasando.complaints.core.Move;
import id.sasando.complaints.core.Transition.Guard;
import id.sasando.complaints.store.CaseDoor;
import id.sasando.complaints.store.CaseHistory.Happening;
import id.sasando.complaints.store.ChangeCase;
import id.sasando.complaints.store.Endings;
import id.sasando.complaints.store.Protection;
import id.sasando.shared.RuleViolation;
import java.util.EnumSet;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Use case: an officer has asked the complainant by the safe channel whether they really withdraw, and confirms or
 * declines. It never ends a case of danger, trafficking, sexual violence or a child.
 */
@Component
class DecideWithdrawal {
    private final CaseDoor door;
    private final ChangeCase change;
    private final Endings endings;
    private final Protection protection;

    DecideWithdrawal(CaseDoor door, ChangeCase change, Endings endings, Protection protection) {
        this.door = door;
        this.change = change;
        this.endings = endings;
        this.protection = protection;
    }

    @Transactional
    void run(Move move, boolean confirmed, Viewer viewer) {
        var file = door.open(move.id(), viewer);
        ChangeCase.refuseStale(file, move.seenVersion());
        var request =
                endings.asked(file).orElseThrow(() -> new RuleViolation("complaints.case.nobody-asked-to-withdraw"));
        if (move.reason().isBlank()) throw new RuleViolation("complaints.withdrawal.how-is-missing");
        var actor = viewer.actor(Permission.CONFIRM_WITHDRAWAL);
        if (confirmed) {
            var met = EnumSet.of(Guard.WITHDRAWAL_ASKED);
            if (!protection.covers(file)) met.add(Guard.NOT_PROTECTED);
            change.move(file, CaseVerb.WITHDRAW, met, actor, move.reason());
        } else {
            var happening = new Happening(actor, "WITHDRAWAL_DECLINED", move.reason(), List.of());
            change.edit(file, file, happening, Permission.CONFIRM_WITHDRAWAL);
        }
        endings.decideWithdrawal(request.id(), confirmed, viewer.id());
    }
}
