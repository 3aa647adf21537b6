package id.sasando.complaints.handover;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import id.sasando.access.Role;
import id.sasando.access.TestAccounts.TestAccount;
import id.sasando.complaints.CaseId;
import id.sasando.complaints.DeskTest;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletResponse;

class HandOverPageTest extends DeskTest {

    @Test
    void theHeadHandsOverEverythingInOneStep() throws Exception {
        var head = account(Role.HEAD_OF_OFFICE);
        var from = account(Role.CASE_OFFICER);
        var to = account(Role.CASE_OFFICER);
        var first = inHandling(from);
        var second = inHandling(from);
        assertThat(look(head, from)).contains("2 kasus terbuka dan 0 usulan selesai");

        var done = handOver(head, from, to, "2", "0", "Cuti panjang.");

        assertThat(done.getStatus()).isEqualTo(302);
        for (var id : new CaseId[] {first, second}) {
            assertThat(assignee(id)).isEqualTo(to.id());
            assertThat(look(to, id, "")).contains("Diserahkan ke petugas lain", "Cuti panjang.");
            assertThat(trail("complaints.case.hand-over", id.value())).isEqualTo(1);
        }
        assertThat(look(head, from)).contains("0 kasus terbuka");
        assertThat(handOver(head, from, to, "2", "0", "Lagi.").getStatus())
                .as("pressed twice")
                .isEqualTo(409);
    }

    @Test
    void aLongListIsFoldedAndStillGoesOverInOneStep() throws Exception {
        var head = account(Role.HEAD_OF_OFFICE);
        var from = account(Role.CASE_OFFICER);
        var to = account(Role.CASE_OFFICER);
        for (var count = 0; count < 27; count++) done(from, lodge(), "/take");

        var page = look(head, from);
        assertThat(page).contains("Tampilkan 2 kasus lagi");
        var folded = page.substring(page.indexOf("<details"));
        assertThat(folded.split("<th scope=\"row\">", -1)).hasSize(3);
        assertThat(page.split("<th scope=\"row\">", -1)).hasSize(28);

        assertThat(handOver(head, from, to, "27", "0", "Cuti panjang.").getStatus())
                .isEqualTo(302);
        assertThat(look(head, to)).contains("27 kasus terbuka");
    }

    @Test
    void aSupervisorHandsOverWithoutReadingTheCases() throws Exception {
        var head = account(Role.HEAD_OF_OFFICE);
        var leader = account(Role.CASE_OFFICER);
        var from = account(Role.CASE_OFFICER);
        var to = account(Role.CASE_OFFICER);
        var id = inHandling(from);
        assertThat(get(leader, from).getStatus()).isEqualTo(404);
        assertThat(handOver(leader, from, to, "1", "0", "Tanpa hak.").getStatus())
                .isEqualTo(404);

        name(head, from, leader);

        assertThat(look(leader, from))
                .contains("1 kasus terbuka")
                .doesNotContain("Pekerja Contoh", "/cases/" + id.value());
        assertThat(look(leader, id, "")).doesNotContain(WORDS);
        assertThat(handOver(leader, from, to, "1", "0", "Beban kerja.").getStatus())
                .isEqualTo(302);
        assertThat(assignee(id)).isEqualTo(to.id());
        assertThat(look(leader, id, "")).doesNotContain(WORDS);
    }

    @Test
    void oneCaseGoesAlone() throws Exception {
        var head = account(Role.HEAD_OF_OFFICE);
        var from = account(Role.CASE_OFFICER);
        var to = account(Role.CASE_OFFICER);
        var stays = inHandling(from);
        var goes = inHandling(from);

        var done = handOver(
                head, from, to, "2", "0", "Bahasa daerah.", "one", goes.value().toString());

        assertThat(done.getStatus()).isEqualTo(302);
        assertThat(assignee(goes)).isEqualTo(to.id());
        assertThat(assignee(stays)).isEqualTo(from.id());
    }

    @Test
    void anEndThatWaitsForTheOfficerGoesToo() throws Exception {
        var head = account(Role.HEAD_OF_OFFICE);
        var from = account(Role.CASE_OFFICER);
        var to = account(Role.CASE_OFFICER);
        var proposer = account(Role.CASE_OFFICER);
        var id = inHandling(proposer, "TRAFFICKING");
        done(
                proposer,
                id,
                "/resolve",
                "outcome",
                "DOCUMENTS_RETURNED",
                "told",
                "Paspor sudah kembali.",
                "toldOn",
                "1-11-2026",
                "reason",
                "Semua tuntutan terpenuhi.",
                "confirmer",
                from.id().toString());
        assertThat(look(head, from)).contains("0 kasus terbuka dan 1 usulan selesai");

        handOver(head, from, proposer, "0", "1", "Pindah.");
        assertThat(confirmer(id)).as("nobody checks their own").isEqualTo(from.id());
        handOver(head, from, to, "0", "1", "Pindah.");

        assertThat(confirmer(id)).isEqualTo(to.id());
        assertThat(trail("complaints.case.confirmer-changed", id.value())).isEqualTo(1);
    }

    @Test
    void whatIsMissingIsSaidAndStays() throws Exception {
        var head = account(Role.HEAD_OF_OFFICE);
        var from = account(Role.CASE_OFFICER);
        inHandling(from);

        var refused = handOver(head, from, account(Role.AUDITOR), "1", "0", "Alasan.");
        assertThat(refused.getStatus()).isEqualTo(409);
        assertThat(refused.getContentAsString()).contains("Alasan.");
        assertThat(handOver(head, from, from, "1", "0", "").getStatus()).isEqualTo(422);
    }

    private String look(TestAccount by, TestAccount at) throws Exception {
        var page = get(by, at);
        assertThat(page.getStatus()).isEqualTo(200);
        return page.getContentAsString();
    }

    private MockHttpServletResponse get(TestAccount by, TestAccount at) throws Exception {
        return send(org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get(path(at))
                .with(by.signedIn()));
    }

    private MockHttpServletResponse handOver(
            TestAccount by, TestAccount from, TestAccount to, String cases, String confirmations, String... more)
            throws Exception {
        var request = form(path(from), "to", to.id().toString(), "cases", cases, "confirmations", confirmations)
                .param("reason", more[0]);
        if (more.length > 1) request.param(more[1], more[2]);
        return send(request.with(by.signedIn()).with(csrf()));
    }

    private void name(TestAccount head, TestAccount on, TestAccount supervisor) throws Exception {
        var path = "/staff/" + on.id() + "/supervisor";
        var version = Objects.requireNonNull(
                hidden(send(org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get(path)
                                .with(head.signedIn())))
                        .get("version"));
        var named = form(path, "version", version, "supervisor", supervisor.id().toString());
        assertThat(send(named.with(head.signedIn()).with(csrf())).getStatus()).isEqualTo(302);
    }

    private static UUID assignee(CaseId id) {
        return one("select assignee from complaints.case_file where id = :id", id);
    }

    private static UUID confirmer(CaseId id) {
        return one("select confirmer from complaints.resolution where case_id = :id", id);
    }

    private static UUID one(String sql, CaseId id) {
        return db().sql(sql).param("id", id.value()).query(UUID.class).single();
    }

    private static String path(TestAccount at) {
        return "/staff/" + at.id() + "/hand-over";
    }
}
