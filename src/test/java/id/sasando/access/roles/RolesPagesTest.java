package id.sasando.access.roles;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import id.sasando.PageTest;
import id.sasando.TestInstallation;
import id.sasando.access.Role;
import id.sasando.access.TestAccounts;
import id.sasando.access.TestAccounts.TestAccount;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

class RolesPagesTest extends PageTest {
    private static final Pattern SEEN = Pattern.compile("name=\"seen\" value=\"([0-9a-f-]{36})\"");

    @Autowired
    private BeanFactory beans;

    @Autowired
    private Clock clock;

    @Test
    void anAdministratorAsksAndTheHeadConfirms() throws Exception {
        var admin = account(Role.ADMIN);
        var head = account(Role.HEAD_OF_OFFICE);
        var officer = account(Role.AUDITOR);
        assertThat(as(officer, get("/cases")).getStatus()).isEqualTo(404);

        change(admin, officer, "AUDITOR", "FRONT_DESK");
        assertThat(as(officer, get("/cases")).getStatus()).isEqualTo(404);
        assertThat(as(admin, get(path(officer))).getContentAsString()).contains("menunggu persetujuan");
        assertThat(as(head, get("/roles")).getContentAsString()).contains("Petugas " + officer.login());
        as(head, form("/roles/" + waiting(officer) + "/confirm"));

        assertThat(as(officer, get("/cases")).getStatus()).isEqualTo(200);
        change(admin, officer, "AUDITOR");
        assertThat(as(officer, get("/cases")).getStatus()).isEqualTo(404);
    }

    @Test
    void theHeadRefusesWithAReason() throws Exception {
        var admin = account(Role.ADMIN);
        var head = account(Role.HEAD_OF_OFFICE);
        var officer = account(Role.AUDITOR);
        change(admin, officer, "AUDITOR", "CASE_OFFICER");
        var path = "/roles/" + waiting(officer) + "/refuse";
        assertThat(as(head, get(path)).getStatus()).isEqualTo(200);

        assertThat(as(head, form(path, "reason", " ")).getStatus()).isEqualTo(422);
        assertThat(as(head, form(path, "reason", "Belum dilatih.")).getStatus()).isEqualTo(302);

        assertThat(as(admin, get(path(officer))).getContentAsString()).contains("ditolak", "Belum dilatih.");
        assertThat(as(head, form(path, "reason", "Lagi.")).getStatus()).isEqualTo(409);
    }

    @Test
    void nobodyElseChangesOrConfirmsRoles() throws Exception {
        var officer = account(Role.CASE_OFFICER);
        var admin = account(Role.ADMIN);

        assertThat(as(officer, get(path(admin))).getStatus()).isEqualTo(404);
        assertThat(as(officer, get("/roles")).getStatus()).isEqualTo(404);
        assertThat(as(admin, get("/roles")).getStatus()).isEqualTo(404);
        assertThat(as(admin, form(path(admin), "version", "0", "roles", "HEAD_OF_OFFICE"))
                        .getStatus())
                .isEqualTo(409);
        assertThat(as(admin, form(path(officer), "version", "0")).getStatus()).isEqualTo(422);
    }

    @Test
    void theHeadIsLedToWhatWaitsAtTheNextSignIn() throws Exception {
        var head = account(Role.HEAD_OF_OFFICE);
        var added = TestAccounts.of(beans).waiting(login(), Role.CASE_OFFICER);

        assertThat(signIn(head)).isEqualTo("/roles");
        assertThat(signIn(added)).isEqualTo("/account");
        assertThat(as(added, get("/account")).getStatus()).isEqualTo(200);

        as(head, form("/roles/" + waiting(added) + "/confirm"));
        assertThat(as(added, get("/cases")).getStatus()).isEqualTo(200);
    }

    @Test
    void rolesThatWaitStandOnTheDayOfTheHeadOnly() throws Exception {
        var head = account(Role.HEAD_OF_OFFICE);
        var added = TestAccounts.of(beans).waiting(login(), Role.CASE_OFFICER);

        assertThat(as(head, get("/desk")).getContentAsString()).contains("Menunggu keputusan Anda");
        for (var other : List.of(account(Role.CASE_OFFICER), account(Role.ADMIN), added)) {
            assertThat(as(other, get("/desk")).getContentAsString()).doesNotContain("Menunggu keputusan Anda");
        }
    }

    @Test
    void whatTheConsoleDidStandsOnTheDayOfEveryHeadAndAuditorUntilTheySawIt() throws Exception {
        TestAccounts.of(beans).waiting(login(), Role.ADMIN);

        for (var who : List.of(account(Role.HEAD_OF_OFFICE), account(Role.AUDITOR))) {
            assertThat(as(who, get("/desk")).getContentAsString()).contains("Dilakukan lewat konsol server");
            for (var page = as(who, get("/roles")); page.getContentAsString().contains("name=\"seen\""); ) {
                var ids = SEEN.matcher(page.getContentAsString()).results().map(it -> it.group(1));
                as(who, form("/roles/seen").param("seen", ids.toArray(String[]::new)));
                page = as(who, get("/roles"));
            }
            assertThat(as(who, get("/desk")).getContentAsString()).doesNotContain("Dilakukan lewat konsol server");
        }
    }

    @Test
    void anAuditorIsLedToWhatTheConsoleDid() throws Exception {
        assertThat(signIn(account(Role.AUDITOR))).isEqualTo("/roles");
    }

    @Test
    void theHeadTakesNoteOfWhatTheConsoleGranted() throws Exception {
        var head = account(Role.HEAD_OF_OFFICE);
        var added = TestAccounts.of(beans).waiting(login(), Role.ADMIN);
        var page = as(head, get("/roles"));
        assertThat(page.getContentAsString()).contains("Petugas " + added.login());

        as(head, form("/roles/seen", "seen", waiting(added).toString()));

        assertThat(as(head, get("/roles")).getContentAsString()).doesNotContain("Petugas " + added.login());
    }

    private String signIn(TestAccount account) throws Exception {
        var first = send(form("/sign-in", "login", account.login(), "password", account.password()));
        var sealed = Objects.requireNonNull(hidden(first).get("sealed"));
        var done = send(form("/sign-in/code", "sealed", sealed, "code", account.code(clock.instant())));
        return Objects.requireNonNull(done.getRedirectedUrl());
    }

    private void change(TestAccount admin, TestAccount on, String... roles) throws Exception {
        var version = Objects.requireNonNull(hidden(as(admin, get(path(on)))).get("version"));
        var request = form(path(on), "version", version).param("roles", roles);
        assertThat(as(admin, request).getStatus()).isEqualTo(302);
    }

    private MockHttpServletResponse as(TestAccount who, MockHttpServletRequestBuilder request) throws Exception {
        return send(request.with(who.signedIn()).with(csrf()));
    }

    private TestAccount account(Role role) {
        return TestAccounts.of(beans).active(login(), role);
    }

    private static UUID waiting(TestAccount account) {
        return TestInstallation.database()
                .db()
                .sql("select id from access.role_change where account = :id order by asked_at desc limit 1")
                .param("id", account.id())
                .query(UUID.class)
                .single();
    }

    private static String login() {
        return "peran-" + UUID.randomUUID().toString().substring(0, 8);
    }

    private static String path(TestAccount account) {
        return "/admin/accounts/" + account.id() + "/roles";
    }
}
