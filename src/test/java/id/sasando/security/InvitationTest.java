package id.sasando.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import id.sasando.access.Invitations;
import id.sasando.access.Invitations.NewAccount;
import id.sasando.access.Role;
import id.sasando.access.SignInLinks;
import id.sasando.access.secret.TestSecrets;
import id.sasando.shared.Actor;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletResponse;

/** A one-time link serves once, for a day, and not beside a newer one. */
class InvitationTest extends SecurityTest {
    private static final Pattern SECRET = Pattern.compile("((?:[A-Z2-7]{4} ){7}[A-Z2-7]{4})");
    private static final String PASSWORD = "lontar perahu sirih bintang";
    private static final String DEAD = "tidak berlaku lagi";

    private UUID account;
    private String link;

    @BeforeEach
    void invite() {
        var login = "undang-" + UUID.randomUUID().toString().substring(0, 8);
        var invited = beans.getBean(Invitations.class)
                .invite(
                        new NewAccount(login, "Petugas Contoh", Optional.empty(), Set.of(Role.ADMIN)),
                        new Actor.Clockwork());
        account = invited.account();
        link = "/sign-in/link/" + invited.link().token();
    }

    @Test
    void aUsedLinkServesNobodyAtNoStep() throws Exception {
        var codes = codes();
        assertThat(finish(codes).getRedirectedUrl()).isEqualTo("/admin/accounts");
        var password = password();

        assertThat(answer(get(link)).getContentAsString()).contains(DEAD);
        assertThat(answer(post(link).param("password", PASSWORD).param("repeated", PASSWORD))
                        .getContentAsString())
                .contains(DEAD);
        var again = finish(codes);
        assertThat(again.getContentAsString()).contains(DEAD);
        assertThat(again.getCookies()).isEmpty();
        assertThat(password()).isEqualTo(password);
    }

    @Test
    void anExpiredLinkServesNobodyAtNoStep() throws Exception {
        var codes = codes();
        superuser()
                .sql("update access.sign_in_link set expires_at = now() - interval '1 second' where account = ?")
                .param(account)
                .update();

        assertThat(answer(get(link)).getContentAsString()).contains(DEAD);
        assertThat(finish(codes).getContentAsString()).contains(DEAD);
        assertThat(one(Long.class, "select count(*) from access.credential where account = ?", account))
                .isZero();
    }

    @Test
    void anOlderLinkDiesWithANewerOneAndItsStepsAreNoneOfTheNewerOne() throws Exception {
        var codes = codes();
        var older = link;

        link = "/sign-in/link/"
                + beans.getBean(SignInLinks.class).renew(account).token();

        assertThat(answer(get(older)).getContentAsString()).contains(DEAD);
        assertThat(finish(codes).getRedirectedUrl()).as("begins again").isEqualTo(link);
        assertThat(one(Long.class, "select count(*) from access.credential where account = ?", account))
                .isZero();
    }

    @Test
    void anUnknownLinkAnswersLikeADeadOne() throws Exception {
        finish(codes());

        var dead = answer(get(link));
        var unknown = answer(get("/sign-in/link/" + "A".repeat(43)));

        assertThat(unknown.getStatus()).isEqualTo(dead.getStatus());
        assertThat(unknown.getContentAsString()).contains(DEAD);
    }

    private MockHttpServletResponse codes() throws Exception {
        var totp = answer(post(link).param("password", PASSWORD).param("repeated", PASSWORD));
        var secret = SECRET.matcher(totp.getContentAsString());
        assertThat(secret.find()).isTrue();
        var code = TestSecrets.code(secret.group(1).replace(" ", ""), Instant.now());
        return answer(post(link + "/code").param("sealed", sealed(totp)).param("code", code));
    }

    private MockHttpServletResponse finish(MockHttpServletResponse codes) throws Exception {
        return answer(post(link + "/finish").param("sealed", sealed(codes)).param("written", "true"));
    }

    private String password() {
        return one(String.class, "select password_hash from access.credential where account = ?", account);
    }

    private static String sealed(MockHttpServletResponse page) throws Exception {
        return hidden(page).getOrDefault("sealed", "");
    }
}
