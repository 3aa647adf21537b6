package id.sasando.complaints.core;

import id.sasando.access.Permission;
import id.sasando.complaints.CaseState;
import java.util.Optional;
import java.util.Set;

/**
 * One way from a state to another.
 *
 * @param from empty for the first one
 * @param guards what must hold besides
 * @param reasonNeeded somebody has to say why, in words
 * @param approvals two where the case is one of danger: by different accounts
 */
public record Transition(
        Optional<CaseState> from,
        CaseVerb verb,
        CaseState to,
        Permission permission,
        Set<Guard> guards,
        boolean reasonNeeded,
        Approvals approvals) {

    /** How many different accounts it takes. */
    public enum Approvals {
        ONE,
        TWO_IN_DANGER
    }

    /** What must hold now; the code of the refusal is the message key. */
    public enum Guard {
        HAS_OFFICER("complaints.case.needs-an-officer"),
        HAS_OUTCOME("complaints.case.needs-an-outcome"),
        HAS_MASTER("complaints.merge.needs-another-case"),
        HAS_RECEIVER("complaints.case.needs-a-receiver"),
        WITHDRAWAL_ASKED("complaints.case.nobody-asked-to-withdraw"),
        NOT_PROTECTED("complaints.case.protected-cases-are-not-withdrawn");

        private final String refusal;

        Guard(String refusal) {
            this.refusal = refusal;
        }

        public String refusal() {
            return refusal;
        }
    }

    public Transition {
        guards = Set.copyOf(guards);
    }

    /** From a state that a case is in already. */
    public Transition(
            CaseState from,
            CaseVerb verb,
            CaseState to,
            Permission permission,
            Set<Guard> guards,
            boolean reasonNeeded,
            Approvals approvals) {
        this(Optional.of(from), verb, to, permission, guards, reasonNeeded, approvals);
    }
}
