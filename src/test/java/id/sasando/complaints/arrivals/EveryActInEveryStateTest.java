package id.sasando.complaints.arrivals;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import id.sasando.TestInstallation;
import id.sasando.access.Role;
import id.sasando.access.TestAccounts.TestAccount;
import id.sasando.complaints.CaseFacts;
import id.sasando.complaints.CaseId;
import id.sasando.complaints.CaseState;
import id.sasando.complaints.DeskTest;
import id.sasando.complaints.Following;
import id.sasando.complaints.Following.Suspecting;
import id.sasando.complaints.Following.Suspecting.Suspicion;
import id.sasando.complaints.Following.Suspecting.Whom;
import id.sasando.complaints.Lodging.Adding;
import id.sasando.complaints.Lodging.LodgedOtherwise;
import id.sasando.complaints.NewComplaint;
import id.sasando.complaints.ReceiptCode;
import id.sasando.documents.Upload;
import id.sasando.shared.Actor;
import id.sasando.shared.RuleViolation;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Method;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Whatever a reporter does, in whatever state the case is, stands in a list that somebody reads, with a date. */
class EveryActInEveryStateTest extends DeskTest {
    private static final Pattern WAITING = Pattern.compile("<section class=\"d-waiting\".*?</section>", Pattern.DOTALL);

    @Autowired
    private Adding adding;

    @Autowired
    private Suspecting suspecting;

    /** What a reporter can do to a case; each is done by the use case behind its button. */
    private enum Act {
        WRITE("write"),
        ADD_FILE("addFile"),
        IDENTIFY("identify"),
        ASK_TO_WITHDRAW("askToWithdraw"),
        SEND_AGAIN_WITH_DANGER("lodge"),
        ADD_TO_REPORT("add");

        private final String method;

        Act(String method) {
            this.method = method;
        }
    }

    /** What changes nothing of the case. {@code suspect} and {@code apart} make reports of their own. */
    private static final Set<String> NO_ACTS =
            Set.of("find", "open", "openFile", "receipt", "suspect", "apart", "generation", "isCurrent");

    @Test
    void everythingThatAReporterCanDoIsWalked() {
        var acts = Arrays.stream(Act.values()).map(it -> it.method).collect(Collectors.toSet());
        for (var door : List.of(Following.class, Adding.class, Suspecting.class, id.sasando.complaints.Lodging.class)) {
            assertThat(Arrays.stream(door.getDeclaredMethods()).map(Method::getName))
                    .as(door.getSimpleName())
                    .allMatch(it -> acts.contains(it) || NO_ACTS.contains(it));
        }
    }

    @Test
    void itStandsOnTodayOfTheCasesOfficer() throws Exception {
        var officer = account(Role.CASE_OFFICER);
        for (var state : CaseState.values()) {
            for (var act : possible(state)) {
                var sample = in(state, Optional.of(officer));
                perform(act, sample);
                assertThat(waiting(officer, sample.read()))
                        .as("%s on %s", act, state)
                        .contains("paling lambat");
                read(sample);
            }
        }
    }

    @Test
    void withoutAnOfficerItStandsOnTodayOfTheHead() throws Exception {
        var head = account(Role.HEAD_OF_OFFICE);
        for (var state : CaseState.values()) {
            for (var act : possible(state)) {
                allRead();
                var sample = in(state, Optional.empty());
                perform(act, sample);
                assertThat(waiting(head, sample.read()))
                        .as("%s on %s", act, state)
                        .contains("paling lambat");
            }
        }
    }

    @Test
    void ifTheOfficerLeftItStandsOnTodayOfTheHeadWhoseLookIsAReadingOnceTheCaseHasEnded() throws Exception {
        allRead();
        var head = account(Role.HEAD_OF_OFFICE);
        var officer = account(Role.CASE_OFFICER);
        var sample = in(CaseState.RESOLVED, Optional.of(officer));
        TestInstallation.database()
                .owner()
                .sql("update access.account set locked_at = now() where id = :id")
                .param("id", officer.id())
                .update();

        perform(Act.WRITE, sample);

        assertThat(waiting(head, sample.read())).contains("tidak ada petugas yang aktif");
        look(head, sample.read(), "");
        assertThat(waiting(head, sample.read())).isEmpty();
    }

    @Test
    void whileItsOfficerIsAwayItStandsOnTodayOfTheDeputyWhoseLookIsAReading() throws Exception {
        var officer = account(Role.CASE_OFFICER);
        var deputy = account(Role.CASE_OFFICER);
        TestInstallation.database()
                .owner()
                .sql("""
                        insert into access.absence (id, account, deputy, first_on, last_on, made_by, made_at)
                        values (gen_random_uuid(), :away, :deputy, current_date - 2, current_date + 2, :away, now())
                        """)
                .param("away", officer.id())
                .param("deputy", deputy.id())
                .update();
        var sample = in(CaseState.WITHDRAWN, Optional.of(officer));

        perform(Act.ADD_FILE, sample);

        assertThat(waiting(deputy, sample.read())).contains("sudah berakhir");
        look(deputy, sample.read(), "");
        assertThat(waiting(deputy, sample.read())).isEmpty();
        assertThat(waiting(officer, sample.read())).isEmpty();
    }

    @Test
    void onceItsOfficerHasReadItItWaitsNoMore() throws Exception {
        var officer = account(Role.CASE_OFFICER);
        var sample = in(CaseState.RESOLVED, Optional.of(officer));
        perform(Act.WRITE, sample);

        assertThat(look(officer, sample.read(), "")).contains("s-thread__new");

        assertThat(waiting(officer, sample.read())).isEmpty();
    }

    @Test
    void theEndOfACaseIsNoReading() throws Exception {
        var officer = account(Role.CASE_OFFICER);
        var id = inHandling(officer);
        following.write(id, UUID.randomUUID(), "Majikan mengancam lagi.");
        String[] end = {
            "outcome", "RIGHTS_PAID_FULL", "told", "Gaji dibayar.", "toldOn", "1-11-2026", "reason", "Lunas."
        };

        assertThat(press(officer, id, "/resolve", version(id), end)).isEqualTo(302);

        assertThat(number("select unread::int from complaints.case_file where id = :id", id))
                .isEqualTo(1);
        assertThat(waiting(officer, id)).contains("paling lambat", "sudah berakhir");
    }

    @Test
    void aSuspicionStandsOnTodayOfWhoReadsReportsAboutTheOffice() throws Exception {
        allRead();
        var officer = account(Role.CASE_OFFICER);
        for (var state : CaseState.values()) {
            var sample = in(state, Optional.of(officer));
            var said = new Suspicion(UUID.randomUUID(), code(), "Ada yang membuka malam-malam.", Whom.OFFICE);
            suspecting.suspect(sample.id(), said, () -> {});
            var report = report(sample.id());
            assertThat(office(account(Role.AUDITOR))).as("%s", state).contains("/cases/" + report.value());
            assertThat(waiting(officer, sample.read())).isEmpty();
        }
    }

    /**
     * A case in a state.
     *
     * @param read what its officer opens: of a duplicate the case with which it is worked
     */
    private record Sample(CaseId id, NewComplaint complaint, CaseId read) {}

    private Sample in(CaseState state, Optional<TestAccount> officer) {
        var complaint = complaint(false);
        var id = lodging.lodge(complaint, new Actor.Reporter());
        var master = state == CaseState.MERGED ? lodging.lodge(complaint(false), new Actor.Reporter()) : id;
        if (state == CaseState.MERGED) put(master, CaseState.IN_HANDLING, officer, Optional.empty());
        put(id, state, officer, Optional.of(master).filter(it -> !it.equals(id)));
        return new Sample(id, complaint, master);
    }

    private static void put(CaseId id, CaseState state, Optional<TestAccount> officer, Optional<CaseId> master) {
        TestInstallation.database()
                .owner()
                .sql("""
                        update complaints.case_file
                           set state = :state, assignee = :officer, merged_into = :master,
                               number = case when :state = 'RECEIVED' then null else 'UJI-' || intake end,
                               merged_from = case when :state = 'MERGED' then 'VERIFIED' end,
                               due_at = case when :state in ('RESOLVED', 'WITHDRAWN') then null else due_at end
                         where id = :id
                        """)
                .param("id", id.value())
                .param("state", state.name())
                .param("officer", officer.map(TestAccount::id).orElse(null))
                .param("master", master.map(CaseId::value).orElse(null))
                .update();
    }

    private static Set<Act> possible(CaseState state) {
        var acts = EnumSet.allOf(Act.class);
        if (!state.isOpen()) acts.remove(Act.ASK_TO_WITHDRAW); // refused, see below
        return acts;
    }

    @Test
    void aWishToWithdrawWhatHasEndedIsRefusedAndNotSwallowed() {
        for (var state : CaseState.values()) {
            if (state.isOpen()) continue;
            var sample = in(state, Optional.empty());
            org.assertj.core.api.Assertions.assertThatThrownBy(
                            () -> following.askToWithdraw(sample.id(), "Adik sudah pulang."))
                    .isInstanceOf(RuleViolation.class);
        }
    }

    private void perform(Act act, Sample sample) throws Exception {
        var id = sample.id();
        switch (act) {
            case WRITE -> following.write(id, UUID.randomUUID(), "Adik saya dipukul lagi.");
            case ADD_FILE -> following.addFile(id, upload());
            case IDENTIFY -> following.identify(id, named());
            case ASK_TO_WITHDRAW -> following.askToWithdraw(id, "Adik sudah pulang.");
            case SEND_AGAIN_WITH_DANGER -> {
                try {
                    lodging.lodge(again(sample.complaint()), new Actor.Reporter());
                    throw new AssertionError("claimed to be received");
                } catch (LodgedOtherwise _) {
                    // danger is known all the same
                }
            }
            case ADD_TO_REPORT -> {
                var submission = sample.complaint().submission();
                adding.add(new Adding.Addition(submission, UUID.randomUUID(), "Tambahan."), new Actor.Reporter());
            }
        }
    }

    /** The row of that case among what waits for somebody; empty if it is not there. */
    private String waiting(TestAccount by, CaseId id) throws Exception {
        var box = WAITING.matcher(send(get("/desk").with(by.signedIn())).getContentAsString());
        if (!box.find()) return "";
        return Arrays.stream(box.group().split("<li", -1))
                .filter(it -> it.contains("/cases/" + id.value() + "\""))
                .findFirst()
                .orElse("");
    }

    private String office(TestAccount by) throws Exception {
        return send(get("/office-reports").with(by.signedIn())).getContentAsString();
    }

    private void read(Sample sample) {
        db().sql("update complaints.case_file set unread = false where id in (:one, :other)")
                .param("one", sample.id().value())
                .param("other", sample.read().value())
                .update();
    }

    /** Other tests of this database leave things unread, and one source shows fifty rows. */
    private static void allRead() {
        db().sql("update complaints.case_file set unread = false").update();
    }

    private static CaseId report(CaseId id) {
        return new CaseId(db().sql("select report_id from complaints.suspicion where case_id = :id")
                .param("id", id.value())
                .query(UUID.class)
                .single());
    }

    private static ReceiptCode code() {
        return ReceiptCode.random(new SecureRandom());
    }

    private static NewComplaint.Reporter named() {
        return new NewComplaint.Reporter(false, "Bapak Contoh", "PHONE", "+6281200000077", "", "LEGAL_DUTY");
    }

    private static NewComplaint complaint(boolean danger) {
        return complaint(UUID.randomUUID(), code(), danger);
    }

    private static NewComplaint again(NewComplaint first) {
        return complaint(first.submission(), first.code(), true);
    }

    private static NewComplaint complaint(UUID submission, ReceiptCode code, boolean danger) {
        return new NewComplaint(
                submission,
                code,
                "PORTAL",
                "FAMILY",
                danger,
                WORDS,
                "MY",
                false,
                "Pekerja Contoh",
                List.of(),
                "UNKNOWN",
                Optional.empty(),
                Optional.empty(),
                new NewComplaint.Reporter(true, "", "CODE_ONLY", "", "", "LEGAL_DUTY"),
                CaseFacts.NONE);
    }

    private static Upload upload() {
        var bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(new BufferedImage(8, 8, BufferedImage.TYPE_INT_RGB), "png", bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Upload(new Actor.Reporter(), UUID.randomUUID(), "", bytes.toByteArray(), true, false);
    }
}
