package id.sasando.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import com.google.gson.JsonObject;
import com.microsoft.playwright.BrowserContext.ClearCookiesOptions;
import com.microsoft.playwright.Page;
import id.sasando.TestInstallation;
import id.sasando.access.Role;
import id.sasando.access.TestAccounts;
import id.sasando.access.TestAccounts.TestAccount;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

/** Passkeys with Chromium's own virtual authenticator, which checks what a real one checks. */
class PasskeyInBrowserTest extends BrowserTest {
    @Autowired
    private BeanFactory beans;

    @Autowired
    private MockMvc mvc;

    @Test
    void anOfficerRegistersAPasskeyAndSignsInWithItUntilTheAccountIsLocked() throws Exception {
        var officer = TestAccounts.of(beans).active(Role.CASE_OFFICER);
        var page = page(DESK, true);
        plugIn(page);
        OfficerInBrowserTest.signIn(page, url("/sign-in"), officer);

        register(page, officer);
        signOut(page);
        signIn(page);
        page.waitForURL("**/desk");
        assertThat(page.locator(".d-nav__who").innerText()).contains("Petugas " + officer.login());

        signOut(page);
        lock(officer);
        signIn(page);
        assertThat(page.locator(".govuk-error-summary").innerText()).contains("Kunci sandi tidak cocok");
        page.navigate(url("/desk"));
        assertThat(page.url()).contains("/sign-in");
    }

    @Test
    void withoutAPasskeyThePageSaysSoAndStays() {
        var page = page(PHONE, true);
        plugIn(page);
        page.navigate(url("/sign-in/passkey"));
        page.locator("#answer").click();
        page.locator("[role=status]:has-text('Tidak berhasil')").waitFor();
        noSidewaysScrolling(page);
        picture(page, "passkey-sign-in-" + PHONE);

        assertThat(page.url()).isEqualTo(url("/sign-in/passkey"));
    }

    @Test
    void withoutScriptsNothingOffersIt() {
        var page = page(PHONE, false);
        page.navigate(url("/sign-in"));
        assertThat(page.locator("a[href*='/sign-in/passkey']").isVisible()).isFalse();

        page.navigate(url("/sign-in/passkey"));

        assertThat(page.locator("#answer").isVisible()).isFalse();
        assertThat(page.locator("main").innerText()).contains("JavaScript dimatikan");
    }

    private void register(Page page, TestAccount officer) {
        page.navigate(url("/account/passkeys"));
        page.fill("#name", "Laptop kantor");
        page.fill("#password", officer.password());
        page.locator("form[action$='/passkeys/new'] button").click();
        page.locator("#answer").click();
        page.waitForURL("**/account/passkeys");
        assertThat(page.locator("table").innerText()).contains("Laptop kantor");
        picture(page, "passkeys-" + DESK);
    }

    private void signIn(Page page) {
        page.navigate(url("/sign-in"));
        page.locator("a[href*='/sign-in/passkey']").click();
        page.locator("#answer").click();
        page.waitForLoadState();
    }

    private static void signOut(Page page) {
        page.locator("form[action$='/sign-out'] button").click();
        page.waitForURL("**/sign-in");
    }

    /** An authenticator inside the machine, whose owner proves to be there. */
    private static void plugIn(Page page) {
        var devtools = page.context().newCDPSession(page);
        devtools.send("WebAuthn.enable");
        var options = new JsonObject();
        Map.of("protocol", "ctap2", "transport", "internal").forEach(options::addProperty);
        Map.of(
                        "hasResidentKey", true,
                        "hasUserVerification", true,
                        "isUserVerified", true,
                        "automaticPresenceSimulation", true)
                .forEach(options::addProperty);
        var arguments = new JsonObject();
        arguments.add("options", options);
        devtools.send("WebAuthn.addVirtualAuthenticator", arguments);
    }

    private void lock(TestAccount officer) throws Exception {
        var administrator = TestAccounts.of(beans).active(Role.ADMIN);
        var version = TestInstallation.database()
                .db()
                .sql("select version from access.account where id = :id")
                .param("id", officer.id())
                .query(String.class)
                .single();
        var request = post("/admin/accounts/" + officer.id() + "/lock").param("version", version);
        mvc.perform(request.with(administrator.signedIn()).with(csrf()));
    }

    @Test
    void theCookieOfADeviceReallyLetsItPast() {
        var owner = TestAccounts.of(beans).active(Role.CASE_OFFICER);
        var known = page(PHONE, false);
        signIn(known, owner, 0, "");
        known.context().clearCookies(new ClearCookiesOptions().setName("sasando"));
        var stranger = page(DESK, false);
        password(stranger, owner, "/en", owner.password());
        for (int count = 0; count < 11; count++) code(stranger, "000000x");
        look(stranger, "sign-in-code-closed-en-" + DESK);
        assertThat(stranger.locator("main").innerText()).contains("The code step of this account is closed");

        signIn(known, owner, 1, "");

        assertThat(known.url()).endsWith("/desk");
    }

    @Test
    void whoIsStoppedReadsWhatToDo() {
        var owner = TestAccounts.of(beans).active(Role.CASE_OFFICER);
        for (var width : new int[] {PHONE, DESK}) {
            var english = width == DESK ? "/en" : "";
            var page = page(width, false);
            signIn(page, owner, width == PHONE ? 0 : 1, english);
            page.context().clearCookies(new ClearCookiesOptions().setName("sasando"));
            for (int count = 0; count < 11; count++) password(page, owner, english, "bukan ini");
            look(page, "sign-in-wait-" + width);
            assertThat(page.locator("#login").inputValue()).isEqualTo(owner.login());
            var elsewhere = page(width, false);
            signIn(elsewhere, owner, width == PHONE ? 2 : 3, english);
            assertThat(elsewhere.url()).contains("/account?next=");
            look(elsewhere, "sign-in-tried-" + width);
        }
    }

    private void signIn(Page page, TestAccount owner, int recoveryCode, String language) {
        password(page, owner, language, owner.password());
        code(page, owner.recoveryCodes().get(recoveryCode));
    }

    private void password(Page page, TestAccount owner, String language, String password) {
        page.navigate(url(language + "/sign-in"));
        page.fill("#login", owner.login());
        page.fill("#password", password);
        page.locator("main form button").click();
    }

    private static void code(Page page, String code) {
        page.fill("#code", code);
        page.locator("main form button").click();
    }

    private static void look(Page page, String name) {
        picture(page, name);
        noSidewaysScrolling(page);
    }
}
