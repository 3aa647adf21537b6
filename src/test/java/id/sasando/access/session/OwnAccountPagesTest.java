package id.sasando.access.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import id.sasando.PageTest;
import id.sasando.TestInstallation;
import id.sasando.access.Role;
import id.sasando.access.TestAccounts;
import id.sasando.access.TestAccounts.TestAccount;
import id.sasando.access.secret.TestSecrets;
import jakarta.servlet.http.Cookie;
import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

class OwnAccountPagesTest extends PageTest {
    private static final Pattern END = Pattern.compile("/account/sessions/([0-9a-f]{32})/end");
    private static final Pattern SECRET = Pattern.compile("((?:[A-Z2-7]{4} ){7}[A-Z2-7]{4})");
    private static final String NEW_PASSWORD = "kelapa angin gunung perahu";

    @Autowired
    private BeanFactory beans;

    @Autowired
    private Clock clock;

    private TestAccount account;
    private Cookie[] mine;

    @BeforeEach
    void signIn() throws Exception {
        account = TestAccounts.of(beans)
                .active("saya-" + UUID.randomUUID().toString().substring(0, 8), Role.AUDITOR);
        mine = session(account.recoveryCodes().get(0));
    }

    @Test
    void anotherSessionIsListedAndCanBeEnded() throws Exception {
        var other = session(account.recoveryCodes().get(1));
        var page = as(get("/account"));
        assertThat(page.getContentAsString()).contains("Firefox · Linux", "Peramban ini", "Tersisa 8");
        var handle = END.matcher(page.getContentAsString());
        assertThat(handle.find()).isTrue();

        as(form("/account/sessions/" + handle.group(1) + "/end").params(csrf(page)));

        assertThat(send(get("/account").cookie(other)).getStatus()).isEqualTo(302);
        assertThat(as(get("/account")).getStatus()).isEqualTo(200);
    }

    @Test
    void aNewPasswordEndsTheOtherSessions() throws Exception {
        var other = session(account.recoveryCodes().get(1));
        var page = as(get("/account/password"));
        var wrong = as(form("/account/password", "current", "salah", "password", NEW_PASSWORD)
                .params(csrf(page)));
        assertThat(wrong.getStatus()).isEqualTo(422);

        var done = as(form(
                        "/account/password",
                        "current",
                        account.password(),
                        "password",
                        NEW_PASSWORD,
                        "repeated",
                        NEW_PASSWORD)
                .params(csrf(page)));

        assertThat(done.getRedirectedUrl()).isEqualTo("/account");
        assertThat(send(get("/account").cookie(other)).getStatus()).isEqualTo(302);
        assertThat(as(get("/account")).getStatus()).isEqualTo(200);
    }

    @Test
    void aNewAuthenticatorIsProvedFirst() throws Exception {
        var ask = as(get("/account/totp"));
        var drawn = as(form("/account/totp", "password", account.password()).params(csrf(ask)));
        assertThat(drawn.getContentAsString()).contains("<svg");

        var wrong = as(form("/account/totp/code", "code", "1").params(csrf(drawn)));
        assertThat(wrong.getStatus()).isEqualTo(422);
        var done = as(form("/account/totp/code", "code", code(wrong)).params(csrf(wrong)));

        assertThat(done.getRedirectedUrl()).isEqualTo("/account");
    }

    @Test
    void newRecoveryCodesReplaceTheOldOnes() throws Exception {
        var ask = as(get("/account/recovery-codes"));
        var drawn = as(
                form("/account/recovery-codes", "password", account.password()).params(csrf(ask)));
        var unticked = as(form("/account/recovery-codes/written").params(csrf(drawn)));
        assertThat(unticked.getStatus()).isEqualTo(422);

        as(form("/account/recovery-codes/written", "written", "true").params(csrf(unticked)));

        assertThat(as(get("/account")).getContentAsString()).contains("Tersisa 10");
    }

    @Test
    void whoSignsOutIsOut() throws Exception {
        var page = as(get("/account"));
        as(form("/sign-out").params(csrf(page)));

        assertThat(as(get("/account")).getStatus()).isEqualTo(302);
    }

    @Test
    void aSessionEndsAtItsLongestEvenInTheMiddleOfWork() throws Exception {
        TestSessions.age(TestInstallation.database(), account.id(), Duration.ofHours(11));
        assertThat(as(get("/account")).getStatus()).isEqualTo(200);

        TestSessions.age(TestInstallation.database(), account.id(), Duration.ofHours(2));

        assertThat(as(get("/account")).getRedirectedUrl()).startsWith("/sign-in");
        assertThat(TestSessions.count(TestInstallation.database(), account.id()))
                .isZero();
    }

    private MockHttpServletResponse as(MockHttpServletRequestBuilder request) throws Exception {
        return send(request.cookie(mine));
    }

    private Cookie[] session(String code) throws Exception {
        var next = send(form("/sign-in", "login", account.login(), "password", account.password()));
        var sealed = hidden(next).getOrDefault("sealed", "");
        var request = form("/sign-in/code", "sealed", sealed, "code", code);
        return send(request.header("User-Agent", "Mozilla/5.0 (X11; Linux x86_64) Firefox/140.0"))
                .getCookies();
    }

    /** The hidden fields of a page: token and sealed answers. */
    private static MultiValueMap<String, String> csrf(MockHttpServletResponse page) throws Exception {
        var fields = new LinkedMultiValueMap<String, String>();
        hidden(page).forEach(fields::add);
        return fields;
    }

    private String code(MockHttpServletResponse page) throws Exception {
        var matcher = SECRET.matcher(page.getContentAsString());
        return matcher.find() ? TestSecrets.code(matcher.group(1).replace(" ", ""), clock.instant()) : "";
    }
}
