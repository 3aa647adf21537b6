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
 * @param merged with which case it is worked; empty unless it is merged
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
        Optional<Merged> merged,
        int version) {

    /**
     * The one thing that a merge changes of a case.
     *
     * @param into the case with which it is worked
     * @param from the state in which it stood, and will stand again
     */
    public record Merged(CaseId into, CaseState from) {}

    /** The row of the table for that verb; from a merge only one leads back, to where the case stood. */
    public Optional<Transition> row(CaseVerb verb) {
        return CaseTransitions.from(state).stream()
                .filter(it -> it.verb() == verb)
                .filter(it -> verb != CaseVerb.UNMERGE
                        || it.to() == merged.map(Merged::from).orElse(null))
                .findFirst();
    }

    /** The same case, about to be merged. */
    public CaseFile into(CaseId master) {
        return merged(Optional.of(new Merged(master, state)));
    }

    /**
     * Moves the case along a row of the table.
     *
     * @param met the guards that hold now
     * @throws RuleViolation if the table has no such row or a guard of it does not hold
     */
    public CaseFile apply(CaseVerb verb, Set<Guard> met) {
        var row = row(verb).orElseThrow(() -> new RuleViolation("complaints.case.not-possible-in-this-state"));
        for (var guard : Guard.values()) {
            if (row.guards().contains(guard) && !met.contains(guard)) throw new RuleViolation(guard.refusal());
        }
        var moved = with(row.to(), reopened + (verb == CaseVerb.REOPEN ? 1 : 0));
        return verb == CaseVerb.UNMERGE ? moved.merged(Optional.empty()) : moved;
    }

    /** The number as it is printed: the digits stay, a reopened case carries a suffix. */
    public String label() {
        return label(number, intake, reopened);
    }

    /** As {@link #label()}, of a row that was not read whole. */
    public static String label(Optional<String> number, long intake, int reopened) {
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
                merged,
                version);
    }

    public CaseFile withDue(CaseDue next) {
        return new CaseFile(
                id, intake, number, reopened, state, key, channel, lodgedAt, reporter, subject, assignee, next, unread,
                merged, version);
    }

    public CaseFile withAssignee(Optional<UUID> officer) {
        return new CaseFile(
                id, intake, number, reopened, state, key, channel, lodgedAt, reporter, subject, officer, due, unread,
                merged, version);
    }

    public CaseFile withSubject(CaseSubject changed) {
        return new CaseFile(
                id, intake, number, reopened, state, key, channel, lodgedAt, reporter, changed, assignee, due, unread,
                merged, version);
    }

    public CaseFile withReporter(ReporterContact changed) {
        return new CaseFile(
                id, intake, number, reopened, state, key, channel, lodgedAt, changed, subject, assignee, due, unread,
                merged, version);
    }

    public CaseFile withUnread(boolean now) {
        return new CaseFile(
                id, intake, number, reopened, state, key, channel, lodgedAt, reporter, subject, assignee, due, now,
                merged, version);
    }

    private CaseFile merged(Optional<Merged> now) {
        return new CaseFile(
                id, intake, number, reopened, state, key, channel, lodgedAt, reporter, subject, assignee, due, unread,
                now, version);
    }

    private CaseFile with(CaseState next, int times) {
        return new CaseFile(
                id, intake, number, times, next, key, channel, lodgedAt, reporter, subject, assignee, due, unread,
                merged, version);
    }
}
