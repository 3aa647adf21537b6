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
import id.sasando.shared.Office;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Use case: somebody looks at their own place in the office and at those whom they lead. */
@Service
class ShowStaff {
    private final StoredStaff staff;
    private final Accounts accounts;
    private final StoredAbsences absences;
    private final AuditTrail audit;
    private final Office office;
    private final Clock clock;

    ShowStaff(
            StoredStaff staff,
            Accounts accounts,
            StoredAbsences absences,
            AuditTrail audit,
            Office office,
            Clock clock) {
        this.staff = staff;
        this.accounts = accounts;
        this.absences = absences;
        this.audit = audit;
        this.office = office;
        this.clock = clock;
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

    /** Who is away today. */
    @Transactional(readOnly = true)
    Map<UUID, StaffPage.Away> away() {
        var today = clock.instant().atZone(office.zone()).toLocalDate();
        var known =
                absences.notOver(today).stream().filter(it -> it.holds(today)).toList();
        var names = accounts.names(known.stream().map(Absence::deputy).collect(Collectors.toSet()));
        return known.stream()
                .collect(Collectors.toMap(
                        Absence::account, it -> new StaffPage.Away(names.getOrDefault(it.deputy(), ""), it.lastOn())));
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
