package id.sasando.access.provider;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import id.sasando.PageTest;
import id.sasando.TestInstallation;
import id.sasando.access.Role;
import id.sasando.access.TestAccounts;
import id.sasando.access.TestAccounts.TestAccount;
import id.sasando.access.provider.TestProvider.Spoiling;
import id.sasando.audit.trail.TestTrail;
import jakarta.servlet.http.Cookie;
import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.web.servlet.RequestBuilder;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** Signing in by an identity provider; another application context, since it is configured there alone. */
class ProviderPagesTest extends PageTest {
    private static final AtomicInteger PLACES = new AtomicInteger();
    private static final TestProvider PROVIDER = new TestProvider();

    @Autowired
    private BeanFactory beans;

    @Autowired
    private Clock clock;

    private TestAccount account;
    private String mail = "";
    private String place = "";

    @DynamicPropertySource
    static void configure(DynamicPropertyRegistry settings) {
        settings.add("sasando.oidc.issuer", PROVIDER::issuer);
        settings.add("sasando.oidc.client-id", () -> TestProvider.CLIENT);
        settings.add("sasando.oidc.client-secret", () -> TestProvider.SECRET);
        settings.add("sasando.oidc.name", () -> "SSO Kantor Uji");
        settings.add("sasando.oidc.amr", () -> "mfa, otp");
    }

    @BeforeEach
    void anOfficerWithAnAddress() {
        account = TestAccounts.of(beans).active(Role.CASE_OFFICER);
        mail = account.login() + "@kantor-uji.example";
        place = "192.0.2." + PLACES.incrementAndGet();
        setMail(account);
    }

    @Test
    void whoProvedTwoFactorsThereIsIn() throws Exception {
        assertThat(open("/sign-in").getContentAsString()).contains("Masuk lewat SSO Kantor Uji");
        var leaving = leave("/cases");
        assertThat(trip(leaving))
                .containsKeys("state", "nonce", "code_challenge")
                .containsEntry("scope", "openid email");
        assertThat(leaving.getCookie("sasando")).isNull();

        var back = back(leaving, claims(true, "pwd", "otp"), Spoiling.RIGHT);

        assertThat(back.getRedirectedUrl()).isEqualTo("/cases");
        assertThat(back.getCookie("sasando")).isNotNull();
        assertThat(TestTrail.written(TestInstallation.database())).anySatisfy(it -> {
            assertThat(it.action()).isEqualTo("access.session.began");
            assertThat(it.subjects()).containsExactly(account.id());
        });
    }

    @Test
    void whoProvedOneFactorThereIsAskedForOurCode() throws Exception {
        var asked = back(leave("/cases"), claims(true, "pwd"), Spoiling.RIGHT);
        assertThat(asked.getStatus()).isEqualTo(200);
        assertThat(asked.getCookie("sasando")).isNull();

        var sealed = hidden(asked).getOrDefault("sealed", "");
        var done = send(
                form("/sign-in/code", "code", account.code(clock.instant())).param("sealed", sealed));

        assertThat(done.getRedirectedUrl()).isEqualTo("/cases");
        assertThat(done.getCookie("sasando")).isNotNull();
    }

    @Test
    void theAddressIsComparedWithoutRegardToCapitals() throws Exception {
        mail = mail.toUpperCase(Locale.ROOT);

        assertThat(back(leave(""), claims(true, "otp"), Spoiling.RIGHT).getRedirectedUrl())
                .isEqualTo("/desk");
    }

    @Test
    void anUnknownAnUnverifiedAndASharedAddressAreRefused() throws Exception {
        refused(back(leave(""), claims(false, "otp"), Spoiling.RIGHT));
        refused(back(leave(""), Map.of("email", mail, "amr", List.of("otp")), Spoiling.RIGHT));

        setMail(TestAccounts.of(beans).active(Role.AUDITOR));
        refused(back(leave(""), claims(true, "otp"), Spoiling.RIGHT));

        mail = "orang-luar@kantor-uji.example";
        refused(back(leave(""), claims(true, "otp"), Spoiling.RIGHT));
        assertThat(count("select count(*) from access.account where email = :mail"))
                .isZero();
    }

    @Test
    void aLockedAccountIsRefused() throws Exception {
        TestInstallation.database()
                .db()
                .sql("update access.account set locked_at = now() where id = :id")
                .param("id", account.id())
                .update();

        refused(back(leave(""), claims(true, "otp"), Spoiling.RIGHT));
        refused(back(leave(""), claims(true, "pwd"), Spoiling.RIGHT));
    }

    @Test
    void wrongPasswordsDoNotKeepTheProviderOut() throws Exception {
        for (int count = 0; count < 40; count++)
            send(form("/sign-in", "login", account.login(), "password", "bukan ini"));

        var back = back(leave(""), claims(true, "otp"), Spoiling.RIGHT);

        assertThat(back.getRedirectedUrl()).startsWith("/account?next=");
        assertThat(back.getCookie("sasando")).isNotNull();
    }

    @Test
    void aPlaceThatCameBackInVainTooOftenIsRefusedBeforeTheProviderIsAsked() throws Exception {
        for (int count = 0; count < 20; count++) refused(open("/sign-in/provider/return?code=x&state=y"));

        var back = back(leave(""), claims(true, "otp"), Spoiling.RIGHT);

        assertThat(back.getStatus()).isEqualTo(429);
        assertThat(back.getCookie("sasando")).isNull();
        place = "192.0.2." + PLACES.incrementAndGet();
        assertThat(back(leave(""), claims(true, "otp"), Spoiling.RIGHT).getRedirectedUrl())
                .as("from elsewhere")
                .isEqualTo("/desk");
    }

    @Test
    void aTokenThatIsWrongInOneThingIsRefused() throws Exception {
        var past = Date.from(Instant.parse("2020-01-01T00:00:00Z"));
        var spoilt = List.of(
                new Spoiling(_ -> {}, true),
                new Spoiling(it -> it.claim("nonce", "lain"), false),
                new Spoiling(it -> it.claim("nonce", null), false),
                new Spoiling(it -> it.audience("klien-lain"), false),
                new Spoiling(it -> it.issuer("https://lain.example"), false),
                new Spoiling(it -> it.issueTime(past).expirationTime(past), false));

        for (var each : spoilt) refused(back(leave(""), claims(true, "otp"), each));
    }

    @Test
    void onlyTheBrowserThatLeftComesBackAndOnlyOnce() throws Exception {
        var leaving = leave("");
        var other = leave("");
        var code = PROVIDER.signIn(trip(leaving), claims(true, "otp"), Spoiling.RIGHT);
        var state = trip(leaving).get("state");

        refused(open("/sign-in/provider/return?code=" + code + "&state=" + state));
        refused(send(
                get("/sign-in/provider/return?code=" + code + "&state=" + state).cookie(cookie(other))));
        refused(send(
                get("/sign-in/provider/return?code=" + code + "&state=lain").cookie(cookie(leaving))));
        refused(send(get("/sign-in/provider/return?error=access_denied&state=" + state)
                .cookie(cookie(leaving))));
        var right = get("/sign-in/provider/return?code=" + code + "&state=" + state);
        assertThat(send(right.cookie(cookie(leaving))).getRedirectedUrl()).isEqualTo("/desk");
        refused(send(
                get("/sign-in/provider/return?code=" + code + "&state=" + state).cookie(cookie(leaving))));
    }

    /** Each test comes from a place of its own, as wrong attempts of one place are limited. */
    @Override
    protected MockHttpServletResponse send(RequestBuilder request) throws Exception {
        return super.send(((MockHttpServletRequestBuilder) request).remoteAddress(place));
    }

    private static void refused(MockHttpServletResponse answer) throws Exception {
        assertThat(answer.getStatus()).isEqualTo(403);
        assertThat(answer.getCookie("sasando")).isNull();
        assertThat(answer.getContentAsString()).contains("SSO Kantor Uji tidak dapat dipakai untuk masuk kali ini.");
    }

    private MockHttpServletResponse leave(String next) throws Exception {
        var leaving = open("/sign-in/provider?next=" + next);
        assertThat(leaving.getRedirectedUrl()).startsWith(PROVIDER.issuer() + "/authorize?");
        return leaving;
    }

    private MockHttpServletResponse back(MockHttpServletResponse leaving, Map<String, Object> claims, Spoiling spoiling)
            throws Exception {
        var code = PROVIDER.signIn(trip(leaving), claims, spoiling);
        return send(get("/sign-in/provider/return?code=" + code + "&state="
                        + trip(leaving).get("state"))
                .cookie(cookie(leaving)));
    }

    private static Map<String, String> trip(MockHttpServletResponse leaving) {
        var address = URI.create(Objects.requireNonNull(leaving.getRedirectedUrl()));
        return TestProvider.fields(address.getRawQuery());
    }

    private static Cookie cookie(MockHttpServletResponse leaving) {
        return Objects.requireNonNull(leaving.getCookie("sasando-provider"));
    }

    private Map<String, Object> claims(boolean verified, String... methods) {
        return Map.of("email", mail, "email_verified", verified, "amr", List.of(methods));
    }

    private void setMail(TestAccount owner) {
        TestInstallation.database()
                .db()
                .sql("update access.account set email = :mail where id = :id")
                .param("mail", mail)
                .param("id", owner.id())
                .update();
    }

    private int count(String sql) {
        return TestInstallation.database()
                .db()
                .sql(sql)
                .param("mail", mail)
                .query(Integer.class)
                .single();
    }
}
