package id.sasando.complaints.follow;

import static org.assertj.core.api.Assertions.assertThat;

import id.sasando.audit.TrailCounts.ByRole;
import id.sasando.complaints.AboutOffice;
import id.sasando.complaints.CaseId;
import id.sasando.complaints.CaseState;
import id.sasando.complaints.Following;
import id.sasando.complaints.Following.CodeChange;
import id.sasando.complaints.Following.Ending;
import id.sasando.complaints.Following.Message;
import id.sasando.complaints.Following.Opening;
import id.sasando.complaints.Following.Step;
import id.sasando.complaints.core.CaseDue;
import id.sasando.complaints.core.CaseFile;
import id.sasando.complaints.core.CaseSubject;
import id.sasando.complaints.core.ReporterContact;
import id.sasando.complaints.store.CaseHistory.CaseEvent;
import id.sasando.complaints.store.CaseHistory.FieldChange;
import id.sasando.complaints.store.Endings;
import id.sasando.complaints.store.Talk;
import id.sasando.documents.FileId;
import id.sasando.documents.FileLine;
import id.sasando.keys.DataKeyId;
import id.sasando.shared.Actor;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Each source of the reporter's page, and what of it they see. */
class ReporterSightTest {
    private static final Instant AT = Instant.parse("2026-11-24T02:00:00Z");
    private static final UUID OFFICER = UUID.randomUUID();

    /** Whoever lets the page show something more says here what of it a reporter may see. */
    @Test
    void everythingThatTheStoryHoldsHasARuleOfItsName() {
        var rules = Stream.of(ReporterSight.class.getDeclaredMethods()).map(Method::getName);

        assertThat(rules.toList())
                .containsAll(Stream.of(Following.Story.class.getRecordComponents())
                        .map(RecordComponent::getName)
                        .toList());
    }

    @Test
    void filesAreTheirOwnAndThoseThatWereReleased() {
        var own = file(new Actor.Reporter(), false);
        var lodged = file(new Actor.Visitor(), false);
        var closed = file(new Actor.Staff(OFFICER, "CASE_OFFICER"), false);
        var released = file(new Actor.Staff(OFFICER, "CASE_OFFICER"), true);

        assertThat(ReporterSight.files(List.of(own, closed, lodged, released))).containsExactly(own, lodged, released);
    }

    @Test
    void stepsTellStatesAndTimesAndNeitherWhoNorWhy() {
        var moved = event("VERIFY", Optional.of(CaseState.VERIFIED));
        var noted = event("NOTE_ADDED", Optional.empty());

        assertThat(ReporterSight.steps(List.of(moved, noted))).containsExactly(new Step(CaseState.VERIFIED, AT));
        assertThat(components(Step.class)).containsExactly("state", "at");
    }

    @Test
    void codesTellThatOneEndedOrWasGiven() {
        var events = Stream.of("CODE_ENDED", "CODE_GIVEN", "FACTS_CHANGED")
                .map(it -> event(it, Optional.empty()))
                .toList();

        assertThat(ReporterSight.codes(events)).containsExactly(new CodeChange(false, AT), new CodeChange(true, AT));
        assertThat(components(CodeChange.class)).containsExactly("given", "at");
    }

    @Test
    void messagesNameTheOfficeAndNoOfficer() {
        var line = new Talk.Line(UUID.randomUUID(), AT, Optional.of(OFFICER), true, "Kami menelepon besok.");

        assertThat(ReporterSight.messages(List.of(line)))
                .containsExactly(new Message(true, "Kami menelepon besok.", AT));
        assertThat(components(Message.class)).containsExactly("fromOffice", "text", "at");
    }

    @Test
    void openingsCountByRole() {
        assertThat(ReporterSight.openings(List.of(new ByRole("CASE_OFFICER", 3))))
                .containsExactly(new Opening("CASE_OFFICER", 3));
        assertThat(components(Opening.class)).containsExactly("role", "times");
    }

    @Test
    void theEndingIsToldOnceItIsDecidedAndWhileTheCaseIsResolved() {
        var decided = resolution(Optional.of("CONFIRMED"));
        var proposed = resolution(Optional.empty());

        assertThat(ReporterSight.ending(file(CaseState.RESOLVED), decided))
                .contains(new Ending("RIGHTS_PAID_FULL", "Gaji dibayar."));
        assertThat(ReporterSight.ending(file(CaseState.RESOLVED), proposed)).isEmpty();
        assertThat(ReporterSight.ending(file(CaseState.IN_HANDLING), decided)).isEmpty();
        assertThat(components(Ending.class)).containsExactly("outcomeCode", "told");
    }

    @Test
    void aNumberIsToldOnceTheOfficeGaveOne() {
        assertThat(ReporterSight.number(file(CaseState.RECEIVED))).isEmpty();
        assertThat(ReporterSight.number(file(CaseState.REGISTERED).withNumber("12/2026")))
                .contains("12/2026");
    }

    @Test
    void stateAndClockAreThoseOfTheCaseWithWhichItIsWorkedAndTheRestIsTheirOwn() {
        var own = file(CaseState.MERGED);
        var master = file(CaseState.IN_HANDLING);

        var worked = ReporterSight.worked(own, Optional.of(master));

        assertThat(ReporterSight.state(worked)).isEqualTo(CaseState.IN_HANDLING);
        assertThat(ReporterSight.due(worked)).isEqualTo(master.due().at());
        assertThat(ReporterSight.dueUncertain(worked)).isTrue();
        assertThat(ReporterSight.nextActor(worked)).isEqualTo("OFFICE");
        assertThat(ReporterSight.id(own)).isEqualTo(own.id());
        assertThat(ReporterSight.lodgedAt(own)).isEqualTo(AT);
        assertThat(ReporterSight.anonymous(own)).isTrue();
        assertThat(ReporterSight.worked(own, Optional.of(file(CaseState.WITHDRAWN))))
                .isSameAs(own);
    }

    @Test
    void anOpenCaseMayBeWithdrawnUnlessItIsCovered() {
        assertThat(ReporterSight.mayWithdraw(file(CaseState.VERIFIED), false)).isTrue();
        assertThat(ReporterSight.mayWithdraw(file(CaseState.VERIFIED), true)).isFalse();
        assertThat(ReporterSight.mayWithdraw(file(CaseState.RESOLVED), false)).isFalse();
        assertThat(ReporterSight.withdrawalAsked(
                        Optional.of(new Endings.WithdrawalRequest(OFFICER, java.time.Instant.EPOCH, "Takut."))))
                .isTrue();
        assertThat(ReporterSight.withdrawalAsked(Optional.empty())).isFalse();
    }

    private static List<String> components(Class<? extends Record> type) {
        return Stream.of(type.getRecordComponents())
                .map(RecordComponent::getName)
                .toList();
    }

    private static FileLine file(Actor by, boolean released) {
        return new FileLine(
                new FileId(UUID.randomUUID()), "JPEG", 10, "foto.jpg", true, false, true, "", AT, by, released);
    }

    private static CaseEvent event(String verb, Optional<CaseState> to) {
        var change = new FieldChange("employer", "", "Majikan");
        return new CaseEvent(
                1,
                AT,
                "STAFF",
                Optional.of(OFFICER),
                Optional.of("CASE_OFFICER"),
                verb,
                Optional.empty(),
                to,
                "Alasan petugas",
                List.of(change));
    }

    private static Optional<Endings.Resolution> resolution(Optional<String> decision) {
        var outcome = new Endings.Outcome("RIGHTS_PAID_FULL", "Gaji dibayar.", LocalDate.of(2026, 11, 24));
        return Optional.of(new Endings.Resolution(UUID.randomUUID(), outcome, OFFICER, Optional.empty(), decision));
    }

    private static CaseFile file(CaseState state) {
        return new CaseFile(
                new CaseId(UUID.randomUUID()),
                7,
                Optional.empty(),
                0,
                state,
                new DataKeyId(UUID.randomUUID()),
                "PORTAL",
                AT,
                new ReporterContact(true, false, "FAMILY", "", "", "", "CODE_ONLY", "LEGAL_DUTY"),
                new CaseSubject(false, "MY", List.of(), "UNKNOWN", Optional.empty(), Optional.empty(), AboutOffice.NO),
                Optional.of(OFFICER),
                new CaseDue(Optional.of(AT), true, "VERIFY", "OFFICE"),
                false,
                Optional.empty(),
                0);
    }
}
