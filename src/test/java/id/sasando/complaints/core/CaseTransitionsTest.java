package id.sasando.complaints.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.sasando.complaints.AboutOffice;
import id.sasando.complaints.CaseId;
import id.sasando.complaints.CaseState;
import id.sasando.complaints.core.Transition.Guard;
import id.sasando.keys.DataKeyId;
import id.sasando.shared.RuleViolation;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class CaseTransitionsTest {
    private static final Set<Guard> EVERYTHING = EnumSet.allOf(Guard.class);

    static Stream<Arguments> everyPair() {
        return Stream.of(CaseState.values())
                .flatMap(state -> Stream.of(CaseVerb.values()).map(verb -> Arguments.of(state, verb)));
    }

    @ParameterizedTest
    @MethodSource("everyPair")
    void aVerbLeadsWhereTheTableSaysOrNowhere(CaseState state, CaseVerb verb) {
        var file = in(state);
        var row = file.row(verb);

        if (row.isPresent()) {
            assertThat(file.apply(verb, EVERYTHING).state()).isEqualTo(row.get().to());
        } else {
            assertThatThrownBy(() -> file.apply(verb, EVERYTHING))
                    .isInstanceOf(RuleViolation.class)
                    .hasMessage("complaints.case.not-possible-in-this-state");
        }
    }

    @ParameterizedTest
    @MethodSource("everyPair")
    void eachMissingGuardForbidsTheMove(CaseState state, CaseVerb verb) {
        var guards = CaseTransitions.find(state, verb).map(Transition::guards).orElse(Set.of());

        for (var guard : guards) {
            var others = EnumSet.complementOf(EnumSet.of(guard));
            assertThatThrownBy(() -> in(state).apply(verb, others)).hasMessage(guard.refusal());
        }
    }

    @ParameterizedTest
    @MethodSource("everyPair")
    void aPairStandsInTheTableOnceAtMost(CaseState state, CaseVerb verb) {
        var rows = CaseTransitions.from(state).stream()
                .filter(it -> it.verb() == verb)
                .toList();

        if (verb == CaseVerb.UNMERGE) {
            assertThat(rows).extracting(Transition::to).doesNotHaveDuplicates();
        } else {
            assertThat(rows).hasSizeLessThanOrEqualTo(1);
        }
    }

    @Test
    void anEndedCaseOnlyReopens() {
        for (var state : List.of(CaseState.RESOLVED, CaseState.WITHDRAWN)) {
            assertThat(CaseTransitions.from(state)).extracting(Transition::verb).containsExactly(CaseVerb.REOPEN);
        }
    }

    @Test
    void everyOpenStateCanBeWithdrawnButNoProtectedCase() {
        for (var state : CaseState.values()) {
            if (!state.isOpen()) continue;
            var row = CaseTransitions.find(state, CaseVerb.WITHDRAW).orElseThrow();
            assertThat(row.guards()).containsExactlyInAnyOrder(Guard.WITHDRAWAL_ASKED, Guard.NOT_PROTECTED);
        }
    }

    @Test
    void reopeningCounts() {
        var reopened = in(CaseState.RESOLVED).apply(CaseVerb.REOPEN, Set.of());

        assertThat(reopened.label()).isEqualTo("PGD-XX-2026-000001/2");
    }

    private static CaseFile in(CaseState state) {
        return new CaseFile(
                new CaseId(UUID.randomUUID()),
                1,
                Optional.of("PGD-XX-2026-000001"),
                0,
                state,
                new DataKeyId(UUID.randomUUID()),
                "PORTAL",
                Instant.EPOCH,
                new ReporterContact(true, false, "FAMILY", "", "", "", "CODE_ONLY", "LEGAL_DUTY"),
                new CaseSubject(false, "MY", List.of(), "UNKNOWN", Optional.empty(), Optional.empty(), AboutOffice.NO),
                Optional.empty(),
                CaseDue.NOTHING,
                false,
                state == CaseState.MERGED
                        ? Optional.of(new CaseFile.Merged(new CaseId(UUID.randomUUID()), CaseState.VERIFIED))
                        : Optional.empty(),
                0);
    }
}
