package id.sasando.access.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import id.sasando.PageTest;
import id.sasando.access.Role;
import id.sasando.access.TestAccounts;
import id.sasando.access.TestAccounts.TestAccount;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

class AccountPagesTest extends PageTest {
    @Autowired
    private BeanFactory beans;

    private TestAccount admin;
    private TestAccount officer;

    @BeforeEach
    void accounts() {
        admin = account(Role.ADMIN);
        officer = account(Role.CASE_OFFICER);
    }

    @Test
    void anAdministratorFindsAnAccount() throws Exception {
        var found = as(admin, get("/admin/accounts").param("words", officer.login()));

        assertThat(found.getStatus()).isEqualTo(200);
        assertThat(found.getContentAsString()).contains(officer.login()).doesNotContain(admin.login() + "</a>");
    }

    @Test
    void nobodyElseSeesAccounts() throws Exception {
        assertThat(as(officer, get("/admin/accounts")).getStatus()).isEqualTo(404);
        assertThat(as(officer, get(path(officer))).getStatus()).isEqualTo(404);
        assertThat(send(get("/admin/accounts")).getRedirectedUrl()).startsWith("/sign-in?next=");
    }

    @Test
    void aNewAccountGetsALink() throws Exception {
        assertThat(as(admin, get("/admin/accounts/new")).getStatus()).isEqualTo(200);
        var login = login();

        var added = as(
                admin,
                form(
                        "/admin/accounts",
                        "login",
                        login,
                        "name",
                        "Petugas Baru",
                        "roles",
                        "FRONT_DESK",
                        "roles",
                        "AUDITOR"));

        assertThat(added.getContentAsString()).contains("/sign-in/link/", login);
        assertThat(as(admin, form("/admin/accounts", "login", login, "name", "Lain", "roles", "ADMIN"))
                        .getStatus())
                .isEqualTo(422);
    }

    @Test
    void whatWasTypedStays() throws Exception {
        var wrong = as(admin, form("/admin/accounts", "login", "Ä", "name", "Petugas Baru", "email", "x"));

        assertThat(wrong.getStatus()).isEqualTo(422);
        assertThat(wrong.getContentAsString()).contains("Petugas Baru", "Pilih paling sedikit satu peran.");
    }

    @Test
    void aLockIsConfirmedFirstAndLetsNobodyIn() throws Exception {
        assertThat(as(admin, get(path(officer) + "/lock")).getStatus()).isEqualTo(200);

        as(admin, form(path(officer) + "/lock", "version", "0"));
        assertThat(as(admin, get(path(officer))).getContentAsString()).contains("Terkunci");
        assertThat(as(officer, get("/account")).getStatus()).isEqualTo(302);

        assertThat(as(admin, get(path(officer) + "/unlock")).getStatus()).isEqualTo(200);
        as(admin, form(path(officer) + "/unlock", "version", "1"));
        assertThat(as(admin, get(path(officer))).getContentAsString()).contains("Aktif");
    }

    @Test
    void aResetShowsALinkOnce() throws Exception {
        var other = account(Role.ADMIN);
        assertThat(as(admin, get(path(other) + "/reset")).getStatus()).isEqualTo(200);

        assertThat(as(admin, form(path(other) + "/reset")).getContentAsString()).contains("/sign-in/link/");
        assertThat(as(admin, get(path(other))).getContentAsString())
                .contains("Belum pernah masuk")
                .doesNotContain("/sign-in/link/");
    }

    @Test
    void nobodyLocksThemselves() throws Exception {
        var refused = as(admin, form(path(admin) + "/lock", "version", "0"));

        assertThat(refused.getStatus()).isEqualTo(409);
        assertThat(refused.getContentAsString()).contains("tidak dapat mengunci akun sendiri");
    }

    private MockHttpServletResponse as(TestAccount who, MockHttpServletRequestBuilder request) throws Exception {
        return send(request.with(who.signedIn()).with(csrf()));
    }

    private TestAccount account(Role role) {
        return TestAccounts.of(beans).active(login(), role);
    }

    private static String login() {
        return "kelola-" + UUID.randomUUID().toString().substring(0, 8);
    }

    private static String path(TestAccount account) {
        return "/admin/accounts/" + account.id();
    }
}
