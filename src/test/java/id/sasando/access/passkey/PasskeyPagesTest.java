package id.sasando.access.passkey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import id.sasando.PageTest;
import id.sasando.TestInstallation;
import id.sasando.access.Role;
import id.sasando.access.TestAccounts;
import id.sasando.access.TestAccounts.TestAccount;
import id.sasando.audit.trail.TestTrail;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.RequestBuilder;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

class PasskeyPagesTest extends PageTest {
    private static final AtomicInteger PLACES = new AtomicInteger();
    private static final Pattern CHALLENGE = Pattern.compile("challenge&#34;:&#34;([\\w-]+)");
    private static final Pattern REMOVE = Pattern.compile("/account/passkeys/([0-9a-f-]{36})/remove");

    @Autowired
    private BeanFactory beans;

    private TestAccount account;
    private SoftAuthenticator device;
    private String place = "";

    @BeforeEach
    void anOfficerWithADevice() throws Exception {
        account = TestAccounts.of(beans).active(Role.CASE_OFFICER);
        device = new SoftAuthenticator();
        place = "198.51.100." + PLACES.incrementAndGet();
    }

    @Test
    void aRegisteredPasskeyIsListedAndSignsIn() throws Exception {
        assertThat(register().getRedirectedUrl()).isEqualTo("/account/passkeys");
        assertThat(list()).contains("Ponsel kantor", "Belum pernah dipakai");

        var asked = open("/sign-in/passkey?next=/cases");
        assertThat(asked.getCookies()).isEmpty();
        var done = use(asked);

        assertThat(done.getRedirectedUrl()).isEqualTo("/cases");
        assertThat(done.getCookie("sasando")).isNotNull();
        assertThat(list()).contains("Ponsel kantor").doesNotContain("Belum pernah dipakai");
        assertThat(acts()).contains("access.passkey.registered", "access.session.began");
    }

    @Test
    void theHeadIsLedToWhatWaitsByPasskeyToo() throws Exception {
        account = TestAccounts.of(beans).active(Role.HEAD_OF_OFFICE);
        register();
        TestAccounts.of(beans).waiting("menunggu-" + account.login(), Role.CASE_OFFICER);

        assertThat(use(open("/sign-in/passkey?next=/cases")).getRedirectedUrl()).isEqualTo("/roles");
    }

    @Test
    void theBrowserIsToldToVerifyItsUser() throws Exception {
        assertThat(naming("Ponsel kantor", account.password()).getContentAsString())
                .contains("userVerification&#34;:&#34;required", "residentKey&#34;:&#34;required");
        assertThat(open("/sign-in/passkey").getContentAsString()).contains("userVerification&#34;:&#34;required");
    }

    @Test
    void aPasskeyAsksForThePasswordFirst() throws Exception {
        var wrong = naming("Ponsel kantor", "bukan ini");

        assertThat(wrong.getStatus()).isEqualTo(422);
        assertThat(wrong.getContentAsString()).doesNotContain("challenge");
    }

    @Test
    void whoWasNotVerifiedIsRefused() throws Exception {
        device.verified = false;
        assertThat(register().getStatus()).isEqualTo(422);
        device.verified = true;
        register();

        device.verified = false;

        assertThat(use(open("/sign-in/passkey")).getStatus()).isEqualTo(422);
    }

    @Test
    void anAnswerForAnotherPageIsRefused() throws Exception {
        register();

        device.origin = "https://sasando.example";

        var refused = use(open("/sign-in/passkey"));
        assertThat(refused.getStatus()).isEqualTo(422);
        assertThat(refused.getContentAsString()).contains("Kunci sandi tidak cocok, atau akun sedang terkunci.");
        assertThat(refused.getCookies()).isEmpty();
    }

    @Test
    void anAnswerServesOnce() throws Exception {
        register();
        var asked = open("/sign-in/passkey");
        var answer = device.use(challenge(asked));
        assertThat(post(asked, answer).getStatus()).isEqualTo(302);

        assertThat(post(asked, answer).getStatus()).isEqualTo(422);
        assertThat(post(asked, device.use(challenge(asked))).getStatus()).isEqualTo(422);
    }

    @Test
    void anotherDeviceAndNonsenseAreRefused() throws Exception {
        register();
        var asked = open("/sign-in/passkey");

        assertThat(post(asked, new SoftAuthenticator().use(challenge(asked))).getStatus())
                .isEqualTo(422);
        assertThat(post(asked, "{\"id\":1}").getStatus()).isEqualTo(422);
        assertThat(post(asked, "").getStatus()).isEqualTo(422);
        assertThat(send(form("/sign-in/passkey", "sealed", "x", "answer", "y")).getRedirectedUrl())
                .isEqualTo("/sign-in/passkey");
    }

    @Test
    void aLockedAccountDoesNotSignInByPasskey() throws Exception {
        register();
        administrator("lock");
        assertThat(use(open("/sign-in/passkey")).getStatus()).isEqualTo(422);

        administrator("unlock");

        assertThat(use(open("/sign-in/passkey")).getStatus()).isEqualTo(302);
    }

    @Test
    void neitherWrongPasswordsNorWrongCodesKeepThePasskeyOut() throws Exception {
        register();
        for (int count = 0; count < 40; count++)
            send(form("/sign-in", "login", account.login(), "password", "bukan ini"));
        place = "198.51.100." + PLACES.incrementAndGet();
        var sealed = sealed(send(form("/sign-in", "login", account.login(), "password", account.password())));
        for (int count = 0; count < 40; count++)
            send(form("/sign-in/code", "code", "000000x").param("sealed", sealed));

        assertThat(use(open("/sign-in/passkey")).getStatus()).isEqualTo(302);
    }

    @Test
    void manyWrongAnswersAreRefusedUnseenAndStopNoPasskey() throws Exception {
        register();
        var asked = open("/sign-in/passkey");
        for (int count = 0; count < 20; count++)
            assertThat(post(asked, "{\"id\":1}").getStatus()).isEqualTo(422);

        var refused = post(asked, "{\"id\":1}");

        assertThat(refused.getStatus()).isEqualTo(429);
        assertThat(refused.getHeader("Retry-After")).isNotNull();
        assertThat(use(open("/sign-in/passkey")).getStatus()).isEqualTo(302);
    }

    @Test
    void wrongAnswersInTheNameOfAPasskeyStopNoDeviceThatUsedItBefore() throws Exception {
        register();
        var known = Objects.requireNonNull(use(open("/sign-in/passkey")).getCookie("sasando-device"));
        var right = device.origin;
        device.origin = "https://sasando.example";
        for (int count = 0; count < 20; count++) use(open("/sign-in/passkey"));
        device.origin = right;
        assertThat(use(open("/sign-in/passkey")).getStatus()).isEqualTo(429);

        var asked = open("/sign-in/passkey");
        var again = form("/sign-in/passkey", "answer", device.use(challenge(asked)))
                .param("sealed", sealed(asked))
                .cookie(known);

        assertThat(send(again).getStatus()).isEqualTo(302);
    }

    @Test
    void aResetTakesPasskeysAway() throws Exception {
        register();

        administrator("reset");
        assertThat(count()).as("somebody else confirms it first").isEqualTo(1);
        var head = TestAccounts.of(beans).active(Role.HEAD_OF_OFFICE);
        var asked = TestInstallation.database()
                .db()
                .sql("select id from access.role_change where account = :id and kind = 'RESET'")
                .param("id", account.id())
                .query(String.class)
                .single();
        send(form("/roles/" + asked + "/confirm").with(head.signedIn()).with(csrf()));

        assertThat(count()).isZero();
        assertThat(use(open("/sign-in/passkey")).getStatus()).isEqualTo(422);
    }

    @Test
    void aRemovedPasskeyIsGone() throws Exception {
        register();
        var handle = REMOVE.matcher(list());
        assertThat(handle.find()).isTrue();
        var path = "/account/passkeys/" + handle.group(1) + "/remove";
        var other = TestAccounts.of(beans).active(Role.CASE_OFFICER);
        assertThat(send(form(path).with(other.signedIn()).with(csrf())).getStatus())
                .isEqualTo(404);

        send(form(path).with(account.signedIn()).with(csrf()));

        assertThat(list()).contains("Anda belum punya kunci sandi.");
        assertThat(use(open("/sign-in/passkey")).getStatus()).isEqualTo(422);
        assertThat(acts()).contains("access.passkey.removed");
    }

    @Test
    void nobodyHasMoreThanTen() throws Exception {
        for (int count = 0; count < Passkey.EACH_MAX; count++) {
            device = new SoftAuthenticator();
            register();
        }
        assertThat(list()).contains("Paling banyak 10 kunci sandi");

        device = new SoftAuthenticator();

        var refused = register();
        assertThat(refused.getStatus()).isEqualTo(409);
        assertThat(refused.getContentAsString()).contains(words("access.passkey.too-many-passkeys"));
        assertThat(count()).isEqualTo(Passkey.EACH_MAX);
    }

    /** Each test comes from a place of its own, as wrong attempts of one place are limited. */
    @Override
    protected MockHttpServletResponse send(RequestBuilder request) throws Exception {
        return super.send(((MockHttpServletRequestBuilder) request).remoteAddress(place));
    }

    private MockHttpServletResponse register() throws Exception {
        var page = naming("Ponsel kantor", account.password());
        var request = form("/account/passkeys/made", "answer", device.make(challenge(page)));
        return send(
                request.param("sealed", sealed(page)).with(account.signedIn()).with(csrf()));
    }

    private MockHttpServletResponse naming(String name, String password) throws Exception {
        return send(form("/account/passkeys/new", "name", name, "password", password)
                .with(account.signedIn())
                .with(csrf()));
    }

    private MockHttpServletResponse use(MockHttpServletResponse asked) throws Exception {
        return post(asked, device.use(challenge(asked)));
    }

    private MockHttpServletResponse post(MockHttpServletResponse asked, String answer) throws Exception {
        return send(form("/sign-in/passkey", "answer", answer).param("sealed", sealed(asked)));
    }

    private String list() throws Exception {
        return send(get("/account/passkeys").with(account.signedIn())).getContentAsString();
    }

    private void administrator(String verb) throws Exception {
        var version = TestInstallation.database()
                .db()
                .sql("select version from access.account where id = :id")
                .param("id", account.id())
                .query(Integer.class)
                .single();
        var done = send(form("/admin/accounts/" + account.id() + "/" + verb, "version", version.toString())
                .with(TestAccounts.of(beans).active(Role.ADMIN).signedIn())
                .with(csrf()));
        assertThat(done.getStatus()).isLessThan(400);
    }

    private List<String> acts() {
        return TestTrail.written(TestInstallation.database()).stream()
                .filter(it -> it.subjects().contains(account.id()))
                .map(it -> it.action())
                .toList();
    }

    private int count() {
        return TestInstallation.database()
                .db()
                .sql("select count(*) from access.passkey where account = :id")
                .param("id", account.id())
                .query(Integer.class)
                .single();
    }

    private static String sealed(MockHttpServletResponse page) throws Exception {
        return hidden(page).getOrDefault("sealed", "");
    }

    private static String challenge(MockHttpServletResponse page) throws Exception {
        var matcher = CHALLENGE.matcher(page.getContentAsString());
        return matcher.find() ? matcher.group(1) : "";
    }
}
