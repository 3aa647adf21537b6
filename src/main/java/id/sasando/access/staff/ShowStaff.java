package id.sasando.access.staff;

import static id.sasando.access.Permission.ARRANGE_WORK;

import id.sasando.access.Accounts;
import id.sasando.access.Accounts.Colleague;
import id.sasando.access.Role;
import id.sasando.access.Viewer;
import id.sasando.access.staff.StoredStaff.Member;
import id.sasando.audit.AuditEntry;
import id.sasando.audit.AuditTrail;
import id.sasando.shared.NotFound;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Use case: somebody looks at their own place in the office and at those whom they lead. */
@Service
class ShowStaff {
    private final StoredStaff staff;
    private final Accounts accounts;
    private final AuditTrail audit;

    ShowStaff(StoredStaff staff, Accounts accounts, AuditTrail audit) {
        this.staff = staff;
        this.accounts = accounts;
        this.audit = audit;
    }

    @Transactional
    List<Member> list(Viewer viewer) {
        var members = staff.list(viewer);
        audit.record(AuditEntry.ofMany(
                        viewer.actor(ARRANGE_WORK),
                        "access.staff.listed",
                        "account",
                        members.stream().map(Member::id).toList())
                .permission(ARRANGE_WORK.name()));
        return members;
    }

    /** One of those whom the viewer leads, or the viewer. */
    @Transactional(readOnly = true)
    Member led(UUID id, Viewer viewer) {
        return staff.find(id)
                .filter(it -> id.equals(viewer.id()) || viewer.leads(it.supervisor()))
                .orElseThrow(() -> new NotFound("account " + id));
    }

    /** All who could lead, stand in for or take over from that account, by name. */
    @Transactional(readOnly = true)
    List<Colleague> beside(UUID id) {
        return Stream.of(Role.CASE_OFFICER, Role.HEAD_OF_OFFICE)
                .flatMap(it -> accounts.holding(it).stream())
                .distinct()
                .filter(it -> !it.id().equals(id))
                .toList();
    }
}
