package id.sasando.complaints.core;

import id.sasando.complaints.CaseId;
import id.sasando.complaints.CaseState;
import id.sasando.complaints.core.Transition.Guard;
import id.sasando.keys.DataKeyId;
import id.sasando.shared.RuleViolation;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * A case as the lists know it. Its words lie sealed beside it. Immutable: every change is a new value.
 *
 * @param intake order of receipt, for people to speak of a case that has no number yet
 * @param number given at registration; keeps its digits when the case is reopened
 * @param reopened how often
 * @param unread the reporter wrote and nobody has answered or seen it
 */
public record CaseFile(
        CaseId id,
        long intake,
        Optional<String> number,
        int reopened,
        CaseState state,
        DataKeyId key,
        String channel,
        Instant lodgedAt,
        ReporterContact reporter,
        CaseSubject subject,
        Optional<UUID> assignee,
        CaseDue due,
        boolean unread,
        int version) {

    /**
     * Moves the case along a row of the table.
     *
     * @param met the guards that hold now
     * @throws RuleViolation if the table has no such row or a guard of it does not hold
     */
    public CaseFile apply(CaseVerb verb, Set<Guard> met) {
        var row = CaseTransitions.find(state, verb)
                .orElseThrow(() -> new RuleViolation("complaints.case.not-possible-in-this-state"));
        for (var guard : Guard.values()) {
            if (row.guards().contains(guard) && !met.contains(guard)) throw new RuleViolation(guard.refusal());
        }
        return with(row.to(), reopened + (verb == CaseVerb.REOPEN ? 1 : 0));
    }

    /** The number as it is printed: the digits stay, a reopened case carries a suffix. */
    public String label() {
        var base = number.orElse("#" + intake);
        return reopened == 0 ? base : base + "/" + (reopened + 1);
    }

    public boolean isAssignedTo(UUID account) {
        return assignee.equals(Optional.of(account));
    }

    public CaseFile withNumber(String given) {
        return new CaseFile(
                id,
                intake,
                Optional.of(given),
                reopened,
                state,
                key,
                channel,
                lodgedAt,
                reporter,
                subject,
                assignee,
                due,
                unread,
                version);
    }

    public CaseFile withDue(CaseDue next) {
        return new CaseFile(
                id, intake, number, reopened, state, key, channel, lodgedAt, reporter, subject, assignee, next, unread,
                version);
    }

    public CaseFile withAssignee(Optional<UUID> officer) {
        return new CaseFile(
                id, intake, number, reopened, state, key, channel, lodgedAt, reporter, subject, officer, due, unread,
                version);
    }

    public CaseFile withSubject(CaseSubject changed) {
        return new CaseFile(
                id, intake, number, reopened, state, key, channel, lodgedAt, reporter, changed, assignee, due, unread,
                version);
    }

    public CaseFile withReporter(ReporterContact changed) {
        return new CaseFile(
                id, intake, number, reopened, state, key, channel, lodgedAt, changed, subject, assignee, due, unread,
                version);
    }

    public CaseFile withUnread(boolean now) {
        return new CaseFile(
                id, intake, number, reopened, state, key, channel, lodgedAt, reporter, subject, assignee, due, now,
                version);
    }

    private CaseFile with(CaseState next, int times) {
        return new CaseFile(
                id, intake, number, times, next, key, channel, lodgedAt, reporter, subject, assignee, due, unread,
                version);
    }
}
