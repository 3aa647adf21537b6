package id.sasando.access.staff;

import static id.sasando.access.Permission.ARRANGE_WORK;

import id.sasando.access.Accounts;
import id.sasando.access.Role;
import id.sasando.access.Viewer;
import id.sasando.audit.AuditEntry;
import id.sasando.audit.AuditTrail;
import id.sasando.shared.NotFound;
import id.sasando.shared.Office;
import id.sasando.shared.RuleViolation;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Use case: somebody is away, and a deputy has all their work until they are back. It is said by themselves or by who
 * leads them; only the head says who is acting head. Nobody names themselves the deputy of another.
 */
@Service
class ArrangeAbsence {
    private final StoredAbsences absences;
    private final Accounts accounts;
    private final AuditTrail audit;
    private final ApplicationEventPublisher events;
    private final Office office;
    private final Clock clock;

    ArrangeAbsence(
            StoredAbsences absences,
            Accounts accounts,
            AuditTrail audit,
            ApplicationEventPublisher events,
            Office office,
            Clock clock) {
        this.absences = absences;
        this.accounts = accounts;
        this.audit = audit;
        this.events = events;
        this.office = office;
        this.clock = clock;
    }

    /** A form that is sent twice does it once. */
    @Transactional
    void begin(Absence absence, Viewer by) {
        refuse(absence.account(), by);
        if (by.id().equals(absence.deputy())) throw new RuleViolation("access.absence.nobody-names-themselves");
        absences.oneAfterAnother();
        if (absences.isKnown(absence.id())) return;
        absence.refuse(absences.notOver(today()), today());
        var deputy = accounts.viewer(absence.deputy())
                .filter(it -> it.roles().stream().anyMatch(Role::handlesCases));
        if (deputy.isEmpty()) throw new RuleViolation("access.absence.deputy-does-not-handle-cases");
        absences.insert(absence, by.id());
        record("access.absence.begun", absence, by);
        publish(absence, false);
    }

    /**
     * They are back before the last day, or do not go.
     *
     * @param account whose absence it is to be; that of somebody else is not ended by the way
     */
    @Transactional
    void end(UUID account, UUID id, Viewer by) {
        var absence = absences.find(id)
                .filter(it -> it.account().equals(account))
                .orElseThrow(() -> new NotFound("absence " + id + " of account " + account));
        refuse(account, by);
        absences.end(id, by.id());
        record("access.absence.ended", absence, by);
        publish(absence, true);
    }

    LocalDate today() {
        return clock.instant().atZone(office.zone()).toLocalDate();
    }

    private void refuse(UUID account, Viewer by) {
        if (by.id().equals(account)) return;
        if (!by.leads(accounts.supervisor(account))) throw new NotFound("account " + account);
        var head = accounts.viewer(account).filter(it -> it.is(Role.HEAD_OF_OFFICE));
        if (head.isPresent()) throw new RuleViolation("access.absence.the-head-names-the-acting-head");
    }

    private void record(String action, Absence absence, Viewer by) {
        audit.record(AuditEntry.ofMany(
                        by.actor(ARRANGE_WORK), action, "account", List.of(absence.account(), absence.deputy()))
                .fields(List.of("deputy", "first_on", "last_on"))
                .permission(ARRANGE_WORK.name()));
    }

    private void publish(Absence absence, boolean over) {
        events.publishEvent(new Accounts.Standby(
                absence.account(), absence.deputy(), absence.firstOn(), absence.lastOn(), over, clock.instant()));
    }
}
