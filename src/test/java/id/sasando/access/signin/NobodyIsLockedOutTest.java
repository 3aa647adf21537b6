package id.sasando.access.signin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import id.sasando.PageTest;
import id.sasando.access.Role;
import id.sasando.access.SignInLinks;
import id.sasando.access.TestAccounts;
import id.sasando.access.TestAccounts.TestAccount;
import jakarta.servlet.http.Cookie;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.RequestBuilder;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Whatever strangers try, whoever has the right secret comes in. Passkey and provider: their own tests. */
class NobodyIsLockedOutTest extends PageTest {
    private static final AtomicInteger PLACES = new AtomicInteger();

    @Autowired
    private BeanFactory beans;

    @Autowired
    private Clock clock;

    private TestAccount owner;
    private String place = "";

    @BeforeEach
    void anOwnerAndAPlace() {
        owner = TestAccounts.of(beans)
                .active("bebas-" + UUID.randomUUID().toString().substring(0, 8), Role.CASE_OFFICER);
        elsewhere();
    }

    @Test
    void wrongPasswordsFromElsewhereStopNobody() throws Exception {
        wrongPasswords(40);

        elsewhere();

        assertThat(code(password().getContentAsString()).getCookie("sasando")).isNotNull();
    }

    @Test
    void aRefusedPlaceIsRefusedBeforeThePasswordIsLookedAt() throws Exception {
        wrongPasswords(10);

        var right = password();

        assertThat(right.getStatus()).isEqualTo(429);
        assertThat(right.getHeader("Retry-After")).isNotNull();
        assertThat(right.getContentAsString()).contains("Terlalu banyak percobaan dari sini", owner.login());
    }

    @Test
    void aLoginThatDoesNotExistIsRefusedAlike() throws Exception {
        wrongPasswords(10);
        var known = password().getContentAsString();
        elsewhere();
        for (int count = 0; count < 10; count++) send(form("/sign-in", "login", "tidak-ada", "password", "bukan ini"));

        var unknown = send(form("/sign-in", "login", "tidak-ada", "password", "bukan ini"));

        assertThat(unknown.getStatus()).isEqualTo(429);
        assertThat(unknown.getContentAsString()).isEqualTo(known.replace(owner.login(), "tidak-ada"));
    }

    @Test
    void wrongPasswordsAtTheSamePlaceDoNotStopADeviceThatSignedInBefore() throws Exception {
        var device = signIn(0);
        wrongPasswords(10);
        for (int login = 0; login < 30; login++) send(form("/sign-in", "login", "lain" + login, "password", "x"));
        assertThat(password().getStatus()).isEqualTo(429);

        var known = send(form("/sign-in", "login", owner.login(), "password", owner.password())
                .cookie(device));

        assertThat(known.getStatus()).isEqualTo(200);
    }

    @Test
    void aClosedCodeStepStopsNoDeviceThatSignedInBefore() throws Exception {
        var device = signIn(0);
        var sealed = sealed(password().getContentAsString());
        for (int count = 0; count < 10; count++) code(sealed, "000000x");
        var closed = code(sealed, owner.recoveryCodes().get(1));
        assertThat(closed.getStatus()).isEqualTo(422);
        assertThat(closed.getContentAsString()).contains("Kode akun ini ditutup paling lama satu jam");

        var known = send(form(
                        "/sign-in/code",
                        "sealed",
                        sealed,
                        "code",
                        owner.recoveryCodes().get(1))
                .cookie(device));

        assertThat(known.getStatus()).isEqualTo(302);
    }

    @Test
    void theCookieOfADeviceIsHiddenFromScriptsAndFromOtherPages() throws Exception {
        var cookie = signIn(0);

        assertThat(cookie.isHttpOnly()).isTrue();
        assertThat(cookie.getPath()).isEqualTo("/sign-in");
        assertThat(cookie.getAttribute("SameSite")).isEqualTo("Strict");
        assertThat(cookie.getValue()).doesNotContain(owner.id().toString());
    }

    @Test
    void theDeviceOfOneOpensNothingForAnother() throws Exception {
        var device = signIn(0);
        owner = TestAccounts.of(beans).active(Role.CASE_OFFICER);
        var sealed = sealed(password().getContentAsString());
        for (int count = 0; count < 10; count++) code(sealed, "000000x");

        var right = form("/sign-in/code", "sealed", sealed, "code", owner.code(clock.instant()));

        assertThat(send(right.cookie(device)).getStatus()).isEqualTo(422);
    }

    @Test
    void oneBrowserKnowsSeveralPeople() throws Exception {
        var first = owner;
        var device = signIn(0);
        owner = TestAccounts.of(beans).active(Role.CASE_OFFICER);
        device = signIn(0, device);
        owner = first;
        elsewhere();
        var sealed = sealed(password().getContentAsString());
        for (int count = 0; count < 10; count++) code(sealed, "000000x");

        var right = form(
                "/sign-in/code", "sealed", sealed, "code", owner.recoveryCodes().get(1));

        assertThat(send(right.cookie(device)).getStatus()).isEqualTo(302);
    }

    @Test
    void whoeverEndsSessionsTrustsNoDeviceAnyMore() throws Exception {
        for (var act : List.of("/account/sessions/end-others", "/admin/accounts/" + owner.id() + "/end-sessions")) {
            owner = TestAccounts.of(beans).active(Role.CASE_OFFICER);
            elsewhere();
            var device = signIn(0);
            var by = act.startsWith("/admin") ? TestAccounts.of(beans).active(Role.ADMIN) : owner;
            send(form(act.replaceFirst("accounts/[0-9a-f-]{36}", "accounts/" + owner.id()))
                    .with(by.signedIn())
                    .with(csrf()));
            var sealed = sealed(password().getContentAsString());
            for (int count = 0; count < 10; count++) code(sealed, "000000x");

            var right = form(
                    "/sign-in/code",
                    "sealed",
                    sealed,
                    "code",
                    owner.recoveryCodes().get(1));

            assertThat(send(right.cookie(device)).getStatus()).as(act).isEqualTo(422);
        }
    }

    @Test
    void neitherDeadLinksNorWrongPasswordsStopALink() throws Exception {
        var link = Objects.requireNonNull(new TransactionTemplate(beans.getBean(PlatformTransactionManager.class))
                .execute(_ -> beans.getBean(SignInLinks.class).renew(owner.id())));
        wrongPasswords(40);
        for (int count = 0; count < 100; count++) open("/sign-in/link/" + "x".repeat(42) + count % 10);

        assertThat(open("/sign-in/link/" + link.token()).getContentAsString()).contains("Buat kata sandi");
    }

    @Test
    void theOwnerIsToldAtTheNextSignIn() throws Exception {
        wrongPasswords(6);
        elsewhere();

        var landed = code(password().getContentAsString());

        assertThat(landed.getRedirectedUrl()).isEqualTo("/account?next=%2Fdesk");
        var page = send(get("/account?next=/desk").cookie(landed.getCookies()));
        assertThat(page.getContentAsString()).contains("kata sandi salah dimasukkan 6 kali", "href=\"/desk\"");
    }

    @Test
    void whoStoleASessionDoesNotKeepTheOwnerFromAnother() throws Exception {
        var stolen = session(0);
        for (int count = 0; count < 10; count++) again(stolen, "bukan ini");
        assertThat(again(stolen, owner.password()).getStatus()).isEqualTo(429);

        assertThat(again(session(1), owner.password()).getStatus()).isEqualTo(200);
    }

    private MockHttpServletResponse again(Cookie session, String password) throws Exception {
        return send(form("/account/totp", "password", password).cookie(session).with(csrf()));
    }

    private Cookie session(int recoveryCode) throws Exception {
        var sealed = sealed(password().getContentAsString());
        var done = code(sealed, owner.recoveryCodes().get(recoveryCode));
        return Objects.requireNonNull(done.getCookie("sasando"));
    }

    @Override
    protected MockHttpServletResponse send(RequestBuilder request) throws Exception {
        return super.send(((MockHttpServletRequestBuilder) request).remoteAddress(place));
    }

    private void elsewhere() {
        place = "203.0.113." + PLACES.incrementAndGet();
    }

    private void wrongPasswords(int times) throws Exception {
        for (int count = 0; count < times; count++)
            send(form("/sign-in", "login", owner.login(), "password", "bukan ini"));
    }

    private MockHttpServletResponse password(Cookie... cookies) throws Exception {
        var request = form("/sign-in", "login", owner.login(), "password", owner.password());
        return send(cookies.length == 0 ? request : request.cookie(cookies));
    }

    private MockHttpServletResponse code(String page) throws Exception {
        return code(sealed(page), owner.code(clock.instant()));
    }

    private MockHttpServletResponse code(String sealed, String code) throws Exception {
        return send(form("/sign-in/code", "sealed", sealed, "code", code));
    }

    /** Signs in and gives back the cookie of the device. */
    private Cookie signIn(int recoveryCode, Cookie... cookies) throws Exception {
        var sealed = sealed(password(cookies).getContentAsString());
        var request = form(
                "/sign-in/code", "sealed", sealed, "code", owner.recoveryCodes().get(recoveryCode));
        var done = send(cookies.length == 0 ? request : request.cookie(cookies));
        return Objects.requireNonNull(done.getCookie("sasando-device"));
    }

    private static String sealed(String page) {
        var start = page.indexOf("name=\"sealed\" value=\"") + 21;
        return page.substring(start, page.indexOf('"', start));
    }
}
