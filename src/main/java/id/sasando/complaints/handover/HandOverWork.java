package id.sasando.complaints.handover;

import static id.sasando.access.Permission.ARRANGE_WORK;

import id.sasando.access.Accounts;
import id.sasando.access.Permission;
import id.sasando.access.Viewer;
import id.sasando.complaints.AboutOffice;
import id.sasando.complaints.CaseId;
import id.sasando.complaints.CaseState;
import id.sasando.complaints.core.CaseSight;
import id.sasando.complaints.core.Sight;
import id.sasando.complaints.store.CaseHistory.FieldChange;
import id.sasando.complaints.store.CaseHistory.Happening;
import id.sasando.complaints.store.Cases;
import id.sasando.complaints.store.ChangeCase;
import id.sasando.complaints.store.Endings;
import id.sasando.shared.NotFound;
import id.sasando.shared.RuleViolation;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Use case: the head, or the supervisor of an officer, hands over the officer's open work, or one case of it. Whoever
 * hands over need not be able to read the cases.
 */
@Component
class HandOverWork {
    private final OpenWork work;
    private final Cases cases;
    private final Endings endings;
    private final ChangeCase change;
    private final Accounts accounts;
    private final TellOfHandOver telling;

    HandOverWork(
            OpenWork work, Cases cases, Endings endings, ChangeCase change, Accounts accounts, TellOfHandOver telling) {
        this.work = work;
        this.cases = cases;
        this.endings = endings;
        this.change = change;
        this.accounts = accounts;
        this.telling = telling;
    }

    /**
     * @param one this case alone; empty for all
     * @param seen how much there was when the order was given
     */
    record Order(UUID from, UUID to, Optional<CaseId> one, Amount seen, String reason) {}

    record Amount(int cases, int confirmations) {}

    /** @return how much went over; an end that the receiver proposed cannot wait for the receiver, and stays */
    @Transactional
    Amount run(Order order, Viewer viewer) {
        var from = order.from();
        if (!viewer.leads(accounts.supervisor(from))) throw new NotFound("account " + from);
        if (order.reason().isBlank()) throw new RuleViolation("complaints.case.needs-a-reason");
        var receives = accounts.viewer(order.to()).filter(HandOverWork::handlesCases);
        if (receives.isEmpty() || order.to().equals(from)) {
            throw new RuleViolation("complaints.case.that-account-does-not-handle-cases");
        }
        var open = work.cases(from);
        var confirmations = work.confirmations(from);
        if (!order.seen().equals(new Amount(open.size(), confirmations.size()))) {
            throw new RuleViolation("complaints.hand-over.work-changed-meanwhile");
        }
        var going = open.stream()
                .filter(it -> order.one().map(it::equals).orElse(true))
                .toList();
        going.forEach(it -> handOver(it, order, viewer));
        var waiting = order.one().isPresent() ? List.<CaseId>of() : confirmations;
        var gone = waiting.stream()
                .filter(it -> handOverConfirmation(it, order, viewer))
                .count();
        var amount = new Amount(going.size(), (int) gone);
        telling.run(order, amount);
        return amount;
    }

    /** Not those who work reports about the office and nothing else. */
    private static boolean handlesCases(Viewer receiver) {
        var own = CaseSight.of(receiver, AboutOffice.NO, CaseState.IN_HANDLING, Set.of(receiver.id()));
        return receiver.may(Permission.HANDLE_CASE) && own == Sight.FULL;
    }

    private void handOver(CaseId id, Order order, Viewer viewer) {
        var file = cases.get(id);
        var happening = happening("HAND_OVER", "assignee", order, viewer);
        change.edit(file, file.withAssignee(Optional.of(order.to())), happening, ARRANGE_WORK);
    }

    private boolean handOverConfirmation(CaseId id, Order order, Viewer viewer) {
        if (!endings.changeConfirmer(id, order.from(), order.to())) return false;
        var file = cases.get(id);
        change.edit(file, file, happening("CONFIRMER_CHANGED", "confirmer", order, viewer), ARRANGE_WORK);
        return true;
    }

    private static Happening happening(String verb, String field, Order order, Viewer viewer) {
        var changed = new FieldChange(field, order.from().toString(), order.to().toString());
        return new Happening(viewer.actor(ARRANGE_WORK), verb, order.reason(), List.of(changed));
    }
}
