package id.sasando.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import id.sasando.access.Passwords;
import id.sasando.access.Role;
import id.sasando.access.SecondFactors;
import id.sasando.access.SignInLinks;
import id.sasando.access.TestAccounts.TestAccount;
import id.sasando.access.passkey.TestPasskeys;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletResponse;

/** With whoever leaves the office goes every way in: session, half a sign-in, password, passkey, provider, link. */
class LeaversTest extends SecurityTest {

    @Test
    void aLeaverIsOutAtOnceAndComesInByNoDoor() throws Exception {
        var leaver = account(Role.ADMIN);
        var signedIn = enterCode(enterPassword(leaver), leaver, 0);
        var cookies = signedIn.getCookies();
        assertThat(answer(get("/admin/accounts").cookie(cookies)).getStatus()).isEqualTo(200);
        var halfWay = enterPassword(leaver);
        TestPasskeys.registered(beans, leaver.id());
        var factors = beans.getBean(SecondFactors.class);
        assertThat(factors.recognised(leaver.id()))
                .as("as a passkey or a provider finds them")
                .isPresent();

        assertThat(sessions(leaver)).isEqualTo(1);

        leave(leaver.id());

        assertThat(answer(get("/admin/accounts").cookie(cookies)).getRedirectedUrl())
                .startsWith("/sign-in");
        assertThat(enterCode(halfWay, leaver, 1).getCookies()).isEmpty();
        assertThat(beans.getBean(Passwords.class).check(leaver.login(), leaver.password()))
                .isEmpty();
        assertThat(factors.recognised(leaver.id())).isEmpty();
        assertThat(factors.acceptProved(leaver.id())).isFalse();
        assertThat(sessions(leaver)).isZero();
    }

    @Test
    void theLinkOfALeaverIsDead() throws Exception {
        var leaver = account(Role.ADMIN);
        var link = "/sign-in/link/"
                + beans.getBean(SignInLinks.class).renew(leaver.id()).token();
        assertThat(answer(get(link)).getContentAsString()).contains("name=\"password\"");

        leave(leaver.id());

        assertThat(answer(get(link)).getContentAsString()).contains("tidak berlaku lagi");
        var password = "lontar perahu sirih bintang";
        assertThat(answer(post(link).param("password", password).param("repeated", password))
                        .getContentAsString())
                .contains("tidak berlaku lagi");
    }

    private static long sessions(TestAccount account) {
        return one(
                Long.class,
                "select count(*) from access.session where principal_name = ?",
                account.id().toString());
    }

    private void leave(UUID account) throws Exception {
        var version = one(String.class, "select cast(version as text) from access.account where id = ?", account);
        var left = as(
                account(Role.ADMIN),
                post("/admin/accounts/" + account + "/leave").param("version", version));
        assertThat(left.getStatus()).isEqualTo(302);
    }

    private MockHttpServletResponse enterPassword(TestAccount account) throws Exception {
        return answer(post("/sign-in").param("login", account.login()).param("password", account.password()));
    }

    private MockHttpServletResponse enterCode(MockHttpServletResponse page, TestAccount account, int code)
            throws Exception {
        return answer(post("/sign-in/code")
                .param("sealed", hidden(page).getOrDefault("sealed", ""))
                .param("code", account.recoveryCodes().get(code)));
    }
}
