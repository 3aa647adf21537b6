package id.sasando.browser;

import static org.assertj.core.api.Assertions.assertThat;

import id.sasando.App;
import id.sasando.TestInstallation;
import id.sasando.access.Role;
import id.sasando.access.TestAccounts;
import id.sasando.access.provider.TestProvider;
import java.io.IOException;
import java.net.ServerSocket;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** To an identity provider on another site and back, with the cookies and policies that a browser really keeps. */
@SpringBootTest(classes = App.class, webEnvironment = WebEnvironment.DEFINED_PORT)
class ProviderInBrowserTest extends BrowserTest {
    private static final TestProvider PROVIDER = new TestProvider();
    private static final int PORT = freePort();

    @Autowired
    private BeanFactory beans;

    @Autowired
    private Clock clock;

    @DynamicPropertySource
    static void configure(DynamicPropertyRegistry settings) {
        settings.add("server.port", () -> PORT);
        settings.add("sasando.public-url", () -> "http://localhost:" + PORT);
        settings.add("sasando.oidc.issuer", PROVIDER::issuer);
        settings.add("sasando.oidc.client-id", () -> TestProvider.CLIENT);
        settings.add("sasando.oidc.client-secret", () -> TestProvider.SECRET);
        settings.add("sasando.oidc.name", () -> "SSO Kantor Uji");
        settings.add("sasando.oidc.amr", () -> "otp");
    }

    @Test
    void anOfficerComesBackFromTheProviderSignedIn() {
        var officer = withMail();
        PROVIDER.announce(Map.of("email", mail(officer), "email_verified", true, "amr", List.of("otp")));
        var page = page(PHONE, false);
        page.navigate(url("/sign-in"));
        picture(page, "sign-in-with-provider-" + PHONE);
        noSidewaysScrolling(page);

        page.locator("text=Masuk lewat SSO Kantor Uji").click();

        page.waitForURL("**/desk");
        page.navigate(url("/account"));
        assertThat(page.locator("main").innerText()).contains("Petugas " + officer.login());
    }

    @Test
    void ourCodeIsAskedWhereTheProviderSaysNothingOfASecondFactor() {
        var officer = withMail();
        PROVIDER.announce(Map.of("email", mail(officer), "email_verified", true));
        var page = page(PHONE, false);
        page.navigate(url("/sign-in"));
        page.locator("text=Masuk lewat SSO Kantor Uji").click();
        page.fill("#code", officer.code(clock.instant()));

        PublicSteps.onward(page);

        page.waitForURL("**/desk");
    }

    private TestAccounts.TestAccount withMail() {
        var officer = TestAccounts.of(beans).active(Role.CASE_OFFICER);
        TestInstallation.database()
                .db()
                .sql("update access.account set email = :mail where id = :id")
                .param("mail", mail(officer))
                .param("id", officer.id())
                .update();
        return officer;
    }

    private static String mail(TestAccounts.TestAccount officer) {
        return officer.login() + "@sso-uji.example";
    }

    private static int freePort() {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
