package id.sasando.complaints.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.sasando.complaints.AboutOffice;
import id.sasando.complaints.CaseId;
import id.sasando.complaints.CaseState;
import id.sasando.complaints.core.Transition.Guard;
import id.sasando.keys.DataKeyId;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class CaseFileTest {
    private static final UUID OFFICER = UUID.randomUUID();
    private static final CaseFile FILE = new CaseFile(
            new CaseId(UUID.randomUUID()),
            7,
            Optional.empty(),
            0,
            CaseState.IN_HANDLING,
            new DataKeyId(UUID.randomUUID()),
            "PORTAL",
            Instant.EPOCH,
            new ReporterContact(true, false, "FAMILY", "", "", "", "CODE_ONLY", "LEGAL_DUTY"),
            new CaseSubject(
                    false, "MY", List.of("UNPAID_WAGES", "VIOLENCE"), "UNKNOWN", none(), none(), AboutOffice.NO),
            Optional.empty(),
            CaseDue.NOTHING,
            false,
            Optional.empty(),
            3);

    @Test
    void aCaseWithoutANumberIsCalledByItsPlaceInTheOrderOfReceipt() {
        assertThat(FILE.label()).isEqualTo("#7");
        assertThat(FILE.withNumber("PGD-XX-2026-000009").label()).isEqualTo("PGD-XX-2026-000009");
    }

    @Test
    void aCaseReopenedTwiceIsItsThirdRound() {
        var once = closed(FILE.withNumber("PGD-XX-2026-000009")).apply(CaseVerb.REOPEN, Set.of());
        var twice = closed(once).apply(CaseVerb.REOPEN, Set.of());

        assertThat(twice.label()).isEqualTo("PGD-XX-2026-000009/3");
    }

    @Test
    void aCaseIsAssignedToOneOfficerOrNobody() {
        var assigned = FILE.withAssignee(Optional.of(OFFICER));

        assertThat(assigned.isAssignedTo(OFFICER)).isTrue();
        assertThat(assigned.isAssignedTo(UUID.randomUUID())).isFalse();
        assertThat(FILE.isAssignedTo(OFFICER)).isFalse();
    }

    @Test
    void aChangeChangesOneThing() {
        var due = new CaseDue(Optional.of(Instant.EPOCH), true, "TRIAGE", "REPORTER");
        var named = new ReporterContact(false, true, "PMI", "Contoh", "", "", "CODE_ONLY", "GIVEN");
        var subject = new CaseSubject(true, "SG", List.of(), "PROCEDURAL", none(), none(), AboutOffice.HEAD);

        assertThat(FILE.withDue(due).due()).isEqualTo(due);
        assertThat(FILE.withDue(due).withDue(CaseDue.NOTHING)).isEqualTo(FILE);
        assertThat(FILE.withReporter(named).reporter()).isEqualTo(named);
        assertThat(FILE.withReporter(named).withReporter(FILE.reporter())).isEqualTo(FILE);
        assertThat(FILE.withSubject(subject).subject()).isEqualTo(subject);
        assertThat(FILE.withSubject(subject).withSubject(FILE.subject())).isEqualTo(FILE);
        assertThat(FILE.withUnread(true).unread()).isTrue();
        assertThat(FILE.withUnread(true).withUnread(false)).isEqualTo(FILE);
        assertThat(FILE.withAssignee(Optional.of(OFFICER)).withAssignee(none())).isEqualTo(FILE);
    }

    @Test
    void aStepKeepsEverythingButTheState() {
        var open = FILE.withAssignee(Optional.of(OFFICER)).withUnread(true);

        var resolved = open.apply(CaseVerb.RESOLVE, EnumSet.of(Guard.HAS_OUTCOME));

        assertThat(resolved.state()).isEqualTo(CaseState.RESOLVED);
        assertThat(resolved.label()).isEqualTo("#7");
        assertThat(resolved).usingRecursiveComparison().ignoringFields("state").isEqualTo(open);
    }

    @Test
    void theFirstTypeIsThePrimaryOne() {
        assertThat(FILE.subject().primaryType()).contains("UNPAID_WAGES");
    }

    @Test
    void eachRefusalSaysWhatIsMissing() {
        var registered = at(CaseState.REGISTERED);

        assertThatThrownBy(() -> registered.apply(CaseVerb.VERIFY, Set.of()))
                .hasMessage("complaints.case.needs-an-officer");
        assertThatThrownBy(() -> registered.apply(CaseVerb.REFER, Set.of(Guard.HAS_OFFICER)))
                .hasMessage("complaints.case.needs-a-receiver");
        assertThatThrownBy(() -> FILE.apply(CaseVerb.MERGE, Set.of()))
                .hasMessage("complaints.merge.needs-another-case");
        assertThatThrownBy(() -> FILE.apply(CaseVerb.RESOLVE, Set.of())).hasMessage("complaints.case.needs-an-outcome");
        assertThatThrownBy(() -> FILE.apply(CaseVerb.WITHDRAW, Set.of(Guard.NOT_PROTECTED)))
                .hasMessage("complaints.case.nobody-asked-to-withdraw");
        assertThatThrownBy(() -> FILE.apply(CaseVerb.WITHDRAW, Set.of(Guard.WITHDRAWAL_ASKED)))
                .hasMessage("complaints.case.protected-cases-are-not-withdrawn");
    }

    private static CaseFile closed(CaseFile file) {
        return file.apply(CaseVerb.RESOLVE, EnumSet.allOf(Guard.class));
    }

    private static CaseFile at(CaseState state) {
        return new CaseFile(
                FILE.id(),
                7,
                none(),
                0,
                state,
                FILE.key(),
                "PORTAL",
                Instant.EPOCH,
                FILE.reporter(),
                FILE.subject(),
                none(),
                CaseDue.NOTHING,
                false,
                Optional.empty(),
                3);
    }

    private static <T> Optional<T> none() {
        return Optional.empty();
    }
}
