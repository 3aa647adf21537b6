package id.sasando.complaints.handover;

import static id.sasando.access.Permission.ARRANGE_WORK;

import id.sasando.access.Accounts;
import id.sasando.access.Viewer;
import id.sasando.audit.AuditEntry;
import id.sasando.audit.AuditTrail;
import id.sasando.complaints.handover.HandOverWork.Amount;
import id.sasando.complaints.lines.CaseLine;
import id.sasando.shared.NotFound;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Use case: before a hand-over, the head or the supervisor sees how much there is, in lines. */
@Component
class ShowWork {
    private final OpenWork work;
    private final Accounts accounts;
    private final AuditTrail audit;

    ShowWork(OpenWork work, Accounts accounts, AuditTrail audit) {
        this.work = work;
        this.accounts = accounts;
        this.audit = audit;
    }

    record Shown(UUID officer, String name, Amount amount, List<CaseLine> lines) {}

    @Transactional
    Shown run(UUID officer, Viewer viewer) {
        var name = Optional.ofNullable(accounts.names(List.of(officer)).get(officer));
        if (name.isEmpty() || !viewer.leads(accounts.supervisor(officer))) throw new NotFound("account " + officer);
        var lines = work.lines(officer, viewer);
        var amount = new Amount(
                work.cases(officer).size(), work.confirmations(officer).size());
        var ids = lines.stream().map(it -> it.id().value()).toList();
        audit.record(AuditEntry.ofMany(viewer.actor(ARRANGE_WORK), "complaints.list.view", "case", ids)
                .fields(List.of("list.hand-over"))
                .permission(ARRANGE_WORK.name()));
        return new Shown(officer, name.get(), amount, lines);
    }
}
