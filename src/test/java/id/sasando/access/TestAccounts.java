package id.sasando.access;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;

import id.sasando.access.Invitations.NewAccount;
import id.sasando.access.SignInLinks.Choice;
import id.sasando.access.account.TestInvitations;
import id.sasando.access.roles.TestRoles;
import id.sasando.access.secret.TestSecrets;
import id.sasando.database.TestDatabase;
import id.sasando.keys.ring.TestKeys;
import id.sasando.shared.Actor;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/** Makes accounts that are ready to sign in, through the doors that real ones go through. */
public final class TestAccounts {
    public static final String PASSWORD = "tiga lontar di bukit";
    private static final String HEAD = "kepala-uji";
    private static final String AUDITOR = "auditor-uji";
    /** Counts down: lists of staff are cut in the order of names, and each test looks for its own accounts there. */
    private static final AtomicInteger COUNT = new AtomicInteger(100_000);

    private final Invitations invitations;
    private final RoleGrants grants;
    private final Accounts accounts;
    private final Passwords passwords;
    private final SecondFactors factors;
    private final SignInLinks links;

    private TestAccounts(
            Invitations invitations,
            RoleGrants grants,
            Accounts accounts,
            Passwords passwords,
            SecondFactors factors,
            SignInLinks links) {
        this.invitations = invitations;
        this.grants = grants;
        this.accounts = accounts;
        this.passwords = passwords;
        this.factors = factors;
        this.links = links;
    }

    /** In a running application. */
    public static TestAccounts of(BeanFactory beans) {
        return new TestAccounts(
                beans.getBean(Invitations.class),
                beans.getBean(RoleGrants.class),
                beans.getBean(Accounts.class),
                beans.getBean(Passwords.class),
                beans.getBean(SecondFactors.class),
                beans.getBean(SignInLinks.class));
    }

    /** Without Spring. */
    public static TestAccounts on(TestDatabase database, TestKeys keys, Clock clock) {
        var secrets = TestSecrets.on(database, keys, clock);
        var invitations = TestInvitations.on(database, secrets.links(), clock);
        return new TestAccounts(
                invitations,
                TestRoles.on(database, clock),
                TestInvitations.accounts(database, clock),
                secrets.passwords(),
                secrets.factors(),
                secrets.links());
    }

    /** An active account with a login of its own. */
    public TestAccount active(Role... roles) {
        return active("akun" + COUNT.decrementAndGet(), roles);
    }

    /** All its roles count: if need be, the head or the auditor of the test confirms them. */
    public TestAccount active(String login, Role... roles) {
        var head = head();
        var made = waiting(login, roles);
        grants.confirm(made.id(), head);
        if (Set.of(roles).contains(Role.AUDITOR)) grants.confirm(made.id(), auditor());
        return made;
    }

    /** Its roles that see cases still wait for the head, unless it is the first. */
    public TestAccount waiting(String login, Role... roles) {
        var invitation = invitations.invite(
                new NewAccount(login, "Petugas " + login, Optional.empty(), Set.of(roles)), new Actor.Clockwork());
        var secret = factors.draw(invitation.account()).secret();
        var codes = factors.newRecoveryCodes();
        var choice = new Choice(passwords.hash(PASSWORD), secret, 0, codes);
        var id = links.redeem(invitation.link().token(), choice).orElseThrow();
        return new TestAccount(id, login, PASSWORD, secret, codes);
    }

    /** Somebody who confirms roles and does nothing else: without a password, so no list names them. */
    private Viewer head() {
        var known = accounts.named(HEAD);
        if (known.isPresent()) return new Viewer(known, HEAD, Set.of(Role.HEAD_OF_OFFICE));
        var invited = invitations.invite(
                new NewAccount(HEAD, HEAD, Optional.empty(), Set.of(Role.HEAD_OF_OFFICE)), new Actor.Clockwork());
        return new Viewer(Optional.of(invited.account()), HEAD, Set.of(Role.HEAD_OF_OFFICE));
    }

    /** Somebody who confirms auditors and holds nothing that a list names. */
    private Viewer auditor() {
        var known = accounts.named(AUDITOR)
                .or(() -> Optional.of(invitations
                        .invite(
                                new NewAccount(AUDITOR, AUDITOR, Optional.empty(), Set.of(Role.ADMIN)),
                                new Actor.Clockwork())
                        .account()));
        return new Viewer(known, AUDITOR, Set.of(Role.AUDITOR));
    }

    /** Lets a request of MockMvc come from that account. */
    public static RequestPostProcessor as(UUID account) {
        return authentication(new StaffAuthentication(account));
    }

    /** All that somebody must know to sign in. */
    public record TestAccount(UUID id, String login, String password, String totpSecret, List<String> recoveryCodes) {

        public String code(Instant at) {
            return TestSecrets.code(totpSecret, at);
        }

        public RequestPostProcessor signedIn() {
            return as(id);
        }
    }
}
