package id.sasando.complaints.core;

import static id.sasando.access.Permission.*;
import static id.sasando.complaints.CaseState.*;
import static id.sasando.complaints.core.CaseVerb.*;
import static id.sasando.complaints.core.Transition.Approvals.ONE;
import static id.sasando.complaints.core.Transition.Approvals.TWO_IN_DANGER;
import static id.sasando.complaints.core.Transition.Guard.*;

import id.sasando.complaints.CaseState;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The one table of how a case moves; there is no other door. Its drawing, {@code docs/states/case.md}, is made from it.
 * The formal steps with an agency (clarification, commitment, mediation) will be further rows.
 */
public final class CaseTransitions {
    private static final boolean WITH_REASON = true;
    private static final boolean NO_REASON = false;
    private static final List<Transition> TABLE = table();

    private CaseTransitions() {}

    public static List<Transition> all() {
        return TABLE;
    }

    /** Of the ways back from a merge the first; a case knows its own, {@link CaseFile#row}. */
    public static Optional<Transition> find(CaseState from, CaseVerb verb) {
        return TABLE.stream()
                .filter(it -> it.verb() == verb && it.from().equals(Optional.of(from)))
                .findFirst();
    }

    /** What may be done in a state, whoever does it. */
    public static List<Transition> from(CaseState state) {
        return TABLE.stream().filter(it -> it.from().equals(Optional.of(state))).toList();
    }

    private static List<Transition> table() {
        var rows = new ArrayList<Transition>();
        rows.add(new Transition(Optional.empty(), RECEIVE, RECEIVED, ENTER_COMPLAINT, Set.of(), NO_REASON, ONE));
        rows.add(new Transition(RECEIVED, REGISTER, REGISTERED, REGISTER_CASE, Set.of(), NO_REASON, ONE));
        rows.add(new Transition(REGISTERED, VERIFY, VERIFIED, HANDLE_CASE, Set.of(HAS_OFFICER), WITH_REASON, ONE));
        rows.add(new Transition(
                VERIFIED, BEGIN_HANDLING, IN_HANDLING, HANDLE_CASE, Set.of(HAS_OFFICER), WITH_REASON, ONE));
        for (var state : List.of(REGISTERED, VERIFIED, IN_HANDLING)) {
            rows.add(new Transition(
                    state, REFER, REFERRED, REFER_CASE, Set.of(HAS_OFFICER, HAS_RECEIVER), WITH_REASON, ONE));
        }
        rows.add(new Transition(REFERRED, RETURN, IN_HANDLING, HANDLE_CASE, Set.of(HAS_OFFICER), WITH_REASON, ONE));
        rows.add(new Transition(
                REFERRED, SETTLE_ELSEWHERE, RESOLVED, RESOLVE_CASE, Set.of(HAS_OUTCOME), WITH_REASON, TWO_IN_DANGER));
        rows.add(new Transition(
                IN_HANDLING, RESOLVE, RESOLVED, RESOLVE_CASE, Set.of(HAS_OUTCOME), WITH_REASON, TWO_IN_DANGER));
        for (var state : CaseState.values()) {
            if (!state.isOpen()) continue;
            var guards = Set.of(WITHDRAWAL_ASKED, NOT_PROTECTED);
            rows.add(new Transition(state, MERGE, MERGED, MERGE_CASES, Set.of(HAS_MASTER), WITH_REASON, ONE));
            rows.add(new Transition(MERGED, UNMERGE, state, MERGE_CASES, Set.of(), WITH_REASON, ONE));
            rows.add(new Transition(state, WITHDRAW, WITHDRAWN, CONFIRM_WITHDRAWAL, guards, WITH_REASON, ONE));
        }
        rows.add(new Transition(RESOLVED, REOPEN, IN_HANDLING, REOPEN_CASE, Set.of(), WITH_REASON, ONE));
        rows.add(new Transition(WITHDRAWN, REOPEN, IN_HANDLING, REOPEN_CASE, Set.of(), WITH_REASON, ONE));
        return List.copyOf(rows);
    }
}
