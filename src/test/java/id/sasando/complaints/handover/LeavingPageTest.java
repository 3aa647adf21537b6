package id.sasando.complaints.handover;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import id.sasando.access.Role;
import id.sasando.access.TestAccounts.TestAccount;
import id.sasando.complaints.DeskTest;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletResponse;

class LeavingPageTest extends DeskTest {

    @Test
    void nobodyLeavesWithOpenCasesAndTheHandOverIsNamed() throws Exception {
        var admin = account(Role.ADMIN);
        var head = account(Role.HEAD_OF_OFFICE);
        var officer = account(Role.CASE_OFFICER);
        var to = account(Role.CASE_OFFICER);
        inHandling(officer);

        assertThat(page(admin, path(officer) + "/leave"))
                .contains("kasus terbuka: 1", "tekan Serahkan pekerjaan pada baris Petugas " + officer.login())
                .doesNotContain("/staff/" + officer.id());
        refused(leave(admin, officer), "access.leaving.work-remains");
        assertThat(send(get("/desk").with(officer.signedIn())).getStatus())
                .as("not locked")
                .isEqualTo(200);
        refused(take(admin, officer), "access.roles.work-remains");

        var order = form("/staff/" + officer.id() + "/hand-over", "to", to.id().toString(), "cases", "1");
        send(order.param("confirmations", "0")
                .param("reason", "Pindah tugas.")
                .with(head.signedIn())
                .with(csrf()));
        assertThat(page(admin, path(officer) + "/leave")).contains("Semua pekerjaannya sudah diserahkan");
        assertThat(leave(admin, officer).getStatus()).isEqualTo(302);

        assertThat(page(admin, path(officer))).contains("Sudah keluar dari kantor");
        assertThat(send(get("/desk").with(officer.signedIn())).getStatus()).isEqualTo(302);
        assertThat(trail("access.account.left", officer.id())).isEqualTo(1);
    }

    @Test
    void whoLeftStaysLocked() throws Exception {
        var admin = account(Role.ADMIN);
        var officer = account(Role.AUDITOR);
        leave(admin, officer);

        assertThat(post(admin, path(officer) + "/unlock", "version", version(officer))
                        .getStatus())
                .isEqualTo(409);
        assertThat(post(admin, path(officer) + "/reset").getStatus()).isEqualTo(409);
        assertThat(leave(admin, officer).getStatus()).isEqualTo(409);
        assertThat(post(admin, path(admin) + "/leave", "version", version(admin))
                        .getStatus())
                .as("oneself")
                .isEqualTo(409);
    }

    @Test
    void aDeputyLeavesWhenSomebodyElseStandsIn() throws Exception {
        var admin = account(Role.ADMIN);
        var officer = account(Role.CASE_OFFICER);
        db().sql("""
                insert into access.absence (id, account, deputy, first_on, last_on, made_by, made_at)
                values (gen_random_uuid(), :id, :deputy, current_date, current_date + 9, :id, now())
                """)
                .param("id", account(Role.CASE_OFFICER).id())
                .param("deputy", officer.id())
                .update();

        assertThat(page(admin, path(officer) + "/leave")).contains("mewakili petugas yang tidak masuk: 1");
        assertThat(leave(admin, officer).getStatus()).isEqualTo(409);
    }

    @Test
    void sessionsOfAnotherAreEndedAndWritten() throws Exception {
        var admin = account(Role.ADMIN);
        var officer = account(Role.CASE_OFFICER);
        assertThat(page(admin, path(officer) + "/end-sessions")).contains("Akhiri semua sesi");

        assertThat(post(admin, path(officer) + "/end-sessions").getStatus()).isEqualTo(302);

        assertThat(trail("access.session.revoked", officer.id())).isEqualTo(1);
        assertThat(post(officer, path(admin) + "/end-sessions").getStatus()).isEqualTo(404);
    }

    private static void refused(MockHttpServletResponse answer, String code) throws Exception {
        assertThat(answer.getStatus()).isEqualTo(409);
        assertThat(answer.getContentAsString()).contains(words(code));
    }

    private MockHttpServletResponse leave(TestAccount admin, TestAccount on) throws Exception {
        return post(admin, path(on) + "/leave", "version", version(on));
    }

    private MockHttpServletResponse take(TestAccount admin, TestAccount on) throws Exception {
        return post(admin, path(on) + "/roles", "version", version(on), "roles", "AUDITOR");
    }

    private MockHttpServletResponse post(TestAccount by, String path, String... fields) throws Exception {
        return send(form(path, fields).with(by.signedIn()).with(csrf()));
    }

    private String page(TestAccount by, String path) throws Exception {
        return send(get(path).with(by.signedIn())).getContentAsString();
    }

    private static String version(TestAccount account) {
        return db().sql("select version from access.account where id = :id")
                .param("id", account.id())
                .query(String.class)
                .single();
    }

    private static String path(TestAccount account) {
        return "/admin/accounts/" + account.id();
    }
}
