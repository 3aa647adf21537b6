package id.sasando.access.staff;

import static id.sasando.access.Permission.NAME_SUPERVISORS;

import id.sasando.access.Accounts;
import id.sasando.access.Permission;
import id.sasando.access.Viewer;
import id.sasando.audit.AuditEntry;
import id.sasando.audit.AuditTrail;
import id.sasando.shared.NotFound;
import id.sasando.shared.RuleViolation;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Use case: the head names who leads an officer. */
@Service
class NameSupervisor {
    private final StoredStaff staff;
    private final Accounts accounts;
    private final AuditTrail audit;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    NameSupervisor(
            StoredStaff staff, Accounts accounts, AuditTrail audit, ApplicationEventPublisher events, Clock clock) {
        this.staff = staff;
        this.accounts = accounts;
        this.audit = audit;
        this.events = events;
        this.clock = clock;
    }

    /** @param supervisor empty: the head of office */
    @Transactional
    void run(UUID account, int version, Optional<UUID> supervisor, Viewer by) {
        var member = staff.find(account).orElseThrow(() -> new NotFound("account " + account));
        if (by.id().equals(account)) throw new RuleViolation("access.staff.own-supervisor-is-named-by-another");
        supervisor.ifPresent(it -> refuse(account, it));
        if (supervisor.equals(member.supervisor())) return;
        staff.nameSupervisor(member, version, supervisor, by.id());
        audit.record(AuditEntry.of(by.actor(NAME_SUPERVISORS), "access.account.supervisor-named", "account", account)
                .fields(List.of("supervisor"))
                .permission(NAME_SUPERVISORS.name()));
        events.publishEvent(new Accounts.SupervisorNamed(account, supervisor, clock.instant()));
    }

    private void refuse(UUID account, UUID supervisor) {
        if (supervisor.equals(account)) throw new RuleViolation("access.staff.nobody-leads-themselves");
        var leads = accounts.viewer(supervisor).filter(it -> it.may(Permission.ARRANGE_WORK));
        if (leads.isEmpty()) throw new RuleViolation("access.staff.that-account-cannot-lead");
        if (accounts.supervisor(supervisor).equals(Optional.of(account))) {
            throw new RuleViolation("access.staff.two-do-not-lead-each-other");
        }
    }
}
