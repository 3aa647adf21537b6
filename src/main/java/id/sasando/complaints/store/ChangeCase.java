package id.sasando.complaints.store;

import id.sasando.access.Permission;
import id.sasando.audit.AuditEntry;
import id.sasando.audit.AuditTrail;
import id.sasando.complaints.CaseClosed;
import id.sasando.complaints.core.CaseFile;
import id.sasando.complaints.core.CaseVerb;
import id.sasando.complaints.core.Transition.Guard;
import id.sasando.complaints.store.CaseHistory.FieldChange;
import id.sasando.complaints.store.CaseHistory.Happening;
import id.sasando.shared.Actor;
import id.sasando.shared.RuleViolation;
import id.sasando.shared.StaleRecord;
import java.time.Clock;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * The one door through which a case changes: state or fields, always with its history and its audit row in the same
 * transaction.
 */
@Component
public class ChangeCase {
    private final Cases cases;
    private final CaseNumbers numbers;
    private final CaseHistory history;
    private final NextDue due;
    private final Announcement announcement;

    public ChangeCase(Cases cases, CaseNumbers numbers, CaseHistory history, NextDue due, Announcement announcement) {
        this.cases = cases;
        this.numbers = numbers;
        this.history = history;
        this.due = due;
        this.announcement = announcement;
    }

    /**
     * Moves a case along the table.
     *
     * @param met what holds beside that the case has an officer, which is looked up here
     * @param reason why, in the officer's words; sealed in the history
     * @throws RuleViolation if the table forbids it or a needed reason is missing
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public CaseFile move(CaseFile file, CaseVerb verb, Set<Guard> met, Actor actor, String reason) {
        var row = file.row(verb).orElseThrow(() -> new RuleViolation("complaints.case.not-possible-in-this-state"));
        if (row.reasonNeeded() && reason.isBlank()) throw new RuleViolation("complaints.case.needs-a-reason");
        var holding = EnumSet.noneOf(Guard.class);
        holding.addAll(met);
        if (file.assignee().isPresent()) holding.add(Guard.HAS_OFFICER);
        var moved = file.apply(verb, holding);
        if (moved.number().isEmpty() && verb == CaseVerb.REGISTER) moved = moved.withNumber(numbers.next());
        if (!verb.keepsClock()) moved = restarted(moved);
        cases.update(moved);
        history.write(file, moved, new Happening(actor, verb.name(), reason, List.of()));
        announcement.changed(moved, actor, verb.name(), List.of("state"), row.permission());
        if (!moved.state().isOpen() && !verb.keepsClock()) announcement.closed(moved);
        return moved;
    }

    /** The end of a case is no reading: what nobody has read by then is still due. */
    private CaseFile restarted(CaseFile moved) {
        var dated = moved.withDue(due.in(moved.state(), announcement.now()));
        return dated.state().isOpen() || !dated.unread() ? dated : dated.withDue(due.answer(announcement.now()));
    }

    /**
     * Changes fields of a case without moving it.
     *
     * @param happening its verb, such as {@code ASSIGN}, is also a message key of the timeline
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void edit(CaseFile before, CaseFile after, Happening happening, Permission permission) {
        cases.update(after);
        if (!before.subject().types().equals(after.subject().types())) cases.updateTypes(after);
        history.write(before, after, happening);
        var fields = happening.changes().stream().map(FieldChange::field).toList();
        announcement.changed(after, happening.actor(), happening.verb(), fields, permission);
    }

    /** Refuses an edit that began from an older version than the case has now. */
    public static void refuseStale(CaseFile file, int seenVersion) {
        if (file.version() != seenVersion)
            throw new StaleRecord("case " + file.id().value());
    }

    /** Tells the trail and other modules. */
    @Component
    public static class Announcement {
        private final AuditTrail audit;
        private final ApplicationEventPublisher events;
        private final Clock clock;

        public Announcement(AuditTrail audit, ApplicationEventPublisher events, Clock clock) {
            this.audit = audit;
            this.events = events;
            this.clock = clock;
        }

        java.time.Instant now() {
            return clock.instant();
        }

        void changed(CaseFile file, Actor actor, String verb, List<String> fields, Permission permission) {
            var action = "complaints.case." + verb.toLowerCase(Locale.ROOT).replace('_', '-');
            var entry = AuditEntry.of(actor, action, "case", file.id().value()).fields(fields);
            audit.record(actor instanceof Actor.Staff ? entry.permission(permission.name()) : entry);
        }

        void closed(CaseFile file) {
            events.publishEvent(new CaseClosed(file.id(), file.state(), clock.instant()));
        }
    }
}
