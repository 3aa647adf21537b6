package id.sasando.access.signin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import id.sasando.PageTest;
import id.sasando.access.Invitations;
import id.sasando.access.Invitations.NewAccount;
import id.sasando.access.Role;
import id.sasando.access.SignInLinks;
import id.sasando.access.TestAccounts;
import id.sasando.access.TestAccounts.TestAccount;
import id.sasando.access.secret.TestSecrets;
import id.sasando.shared.Actor;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;

class SignInPagesTest extends PageTest {
    private static final Pattern SECRET = Pattern.compile("((?:[A-Z2-7]{4} ){7}[A-Z2-7]{4})");
    private static final String PASSWORD = "lontar perahu sirih bintang";

    @Autowired
    private BeanFactory beans;

    @Autowired
    private Clock clock;

    @Test
    void aSessionBeginsOnlyAfterTheCode() throws Exception {
        var account = account(Role.CASE_OFFICER);
        var codePage = enterPassword(account, "/cases?filter=mine");
        assertThat(codePage.getStatus()).isEqualTo(200);
        assertThat(codePage.getCookies()).isEmpty();

        var done = send(form("/sign-in/code", "sealed", sealed(codePage), "code", account.code(clock.instant())));

        assertThat(done.getRedirectedUrl()).isEqualTo("/cases?filter=mine");
        assertThat(done.getCookie("sasando")).isNotNull();
    }

    @Test
    void wrongPasswordAndUnknownLoginGiveOnePage() throws Exception {
        var account = account(Role.CASE_OFFICER);

        var wrong = send(form("/sign-in", "login", account.login(), "password", "bukan ini"));
        var unknown = send(form("/sign-in", "login", "nobody-here", "password", "bukan ini"));

        assertThat(wrong.getStatus()).isEqualTo(422);
        assertThat(wrong.getContentAsString().replace(account.login(), "nobody-here"))
                .isEqualTo(unknown.getContentAsString());
        assertThat(wrong.getCookies()).isEmpty();
    }

    @Test
    void aWrongCodeMayBeTriedAgain() throws Exception {
        var account = account(Role.CASE_OFFICER);
        var sealed = sealed(enterPassword(account, ""));

        var wrong = send(form("/sign-in/code", "sealed", sealed, "code", "000000x"));
        assertThat(wrong.getStatus()).isEqualTo(422);

        var right = send(form("/sign-in/code", "sealed", sealed(wrong), "code", account.code(clock.instant())));
        assertThat(right.getRedirectedUrl()).isEqualTo("/desk");
    }

    @Test
    void noProviderIsOfferedUnlessOneIsConfigured() throws Exception {
        assertThat(open("/sign-in").getContentAsString()).doesNotContain("/sign-in/provider");
        assertThat(open("/sign-in/provider").getStatus()).isEqualTo(404);
        assertThat(open("/sign-in/provider/return?code=x&state=y").getStatus()).isEqualTo(404);
    }

    @Test
    void anExpiredFieldLeadsBackToTheBeginning() throws Exception {
        assertThat(send(form("/sign-in/code", "sealed", "x", "code", "123456")).getRedirectedUrl())
                .isEqualTo("/sign-in");
    }

    @Test
    void theFirstSignInEndsInASession() throws Exception {
        var link = invite();
        var path = "/sign-in/link/" + link.token();
        assertThat(open(path).getStatus()).isEqualTo(200);

        var totp = send(form(path, "password", PASSWORD, "repeated", PASSWORD));
        var codes = send(form(path + "/code", "sealed", sealed(totp), "code", code(totp)));
        var unticked = send(form(path + "/finish", "sealed", sealed(codes)));
        assertThat(unticked.getStatus()).isEqualTo(422);
        var done = send(form(path + "/finish", "sealed", sealed(unticked), "written", "true"));

        assertThat(done.getRedirectedUrl()).isEqualTo("/admin/accounts");
        var account = send(get("/account").cookie(done.getCookies()));
        assertThat(account.getStatus()).isEqualTo(200);
        assertThat(account.getContentAsString()).contains("Ini pertama kali Anda masuk");
        assertThat(open(path).getContentAsString()).contains("tidak berlaku lagi");
    }

    @Test
    void aWeakPasswordIsRefusedAtItsField() throws Exception {
        var path = "/sign-in/link/" + invite().token();

        var refused = send(form(path, "password", "pendek", "repeated", "lain"));

        assertThat(refused.getStatus()).isEqualTo(422);
        assertThat(refused.getContentAsString()).contains("paling sedikit 12 karakter", "tidak sama");
    }

    @Test
    void aWrongFirstCodeKeepsTheSecret() throws Exception {
        var path = "/sign-in/link/" + invite().token();
        var totp = send(form(path, "password", PASSWORD, "repeated", PASSWORD));

        var wrong = send(form(path + "/code", "sealed", sealed(totp), "code", "12345"));

        assertThat(wrong.getStatus()).isEqualTo(422);
        assertThat(secret(wrong)).isEqualTo(secret(totp));
    }

    @Test
    void noOtherSiteSignsAPersonIn() throws Exception {
        var account = account(Role.CASE_OFFICER);

        for (var site : List.of("cross-site", "same-site")) {
            var right = form("/sign-in", "login", account.login(), "password", account.password());
            assertThat(send(right.header("Sec-Fetch-Site", site)).getStatus()).isEqualTo(403);
        }
        var old = form("/sign-in", "login", account.login(), "password", account.password());
        assertThat(send(old.header("Origin", "https://lain.example")).getStatus())
                .isEqualTo(403);
    }

    @Test
    void ourOwnPostsPass() throws Exception {
        var account = account(Role.CASE_OFFICER);
        for (var header : Map.of("Sec-Fetch-Site", "same-origin", "Origin", "null", "origin", "http://localhost:8080")
                .entrySet()) {
            var own = form("/sign-in", "login", account.login(), "password", account.password());
            assertThat(send(own.header(header.getKey(), header.getValue())).getStatus())
                    .isEqualTo(200);
        }
    }

    private TestAccount account(Role... roles) {
        return TestAccounts.of(beans)
                .active("masuk-" + UUID.randomUUID().toString().substring(0, 8), roles);
    }

    private SignInLinks.Link invite() {
        var login = "baru-" + UUID.randomUUID().toString().substring(0, 8);
        var account = new NewAccount(login, "Petugas Contoh", Optional.empty(), Set.of(Role.ADMIN));
        return beans.getBean(Invitations.class)
                .invite(account, new Actor.Clockwork())
                .link();
    }

    private MockHttpServletResponse enterPassword(TestAccount account, String next) throws Exception {
        return send(form("/sign-in", "login", account.login(), "password", account.password(), "next", next));
    }

    private static String sealed(MockHttpServletResponse page) throws Exception {
        return hidden(page).getOrDefault("sealed", "");
    }

    private static String secret(MockHttpServletResponse page) throws Exception {
        var matcher = SECRET.matcher(page.getContentAsString());
        return matcher.find() ? matcher.group(1).replace(" ", "") : "";
    }

    private String code(MockHttpServletResponse page) throws Exception {
        return TestSecrets.code(secret(page), clock.instant());
    }
}
