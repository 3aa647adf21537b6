package id.sasando.demo.player;

import id.sasando.access.Accounts;
import id.sasando.access.Invitations;
import id.sasando.access.Invitations.NewAccount;
import id.sasando.access.Passwords;
import id.sasando.access.Role;
import id.sasando.access.RoleGrants;
import id.sasando.access.SecondFactors;
import id.sasando.access.SignInLinks;
import id.sasando.access.SignInLinks.Choice;
import id.sasando.demo.OfficeStory.Hand;
import id.sasando.shared.Actor;
import java.security.SecureRandom;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;

/**
 * Use case: everybody of {@code demo/staff.txt} gets an account, through the doors that real ones go through. The head
 * is made first, and confirms the roles of the others.
 */
@Component
@ConditionalOnProperty("sasando.demo")
class MakeAccounts {
    private static final int PASSWORD_WORDS = 5;
    private final Invitations invitations;
    private final RoleGrants grants;
    private final Accounts accounts;
    private final Passwords passwords;
    private final SecondFactors factors;
    private final SignInLinks links;
    private final SecureRandom random = new SecureRandom();

    MakeAccounts(
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

    List<DemoAccount> run() {
        var made = DemoFile.lines("staff.txt").stream()
                .map(it -> it.split("\\|", -1))
                .sorted(Comparator.comparing(it -> Role.valueOf(it[0]) != Role.HEAD_OF_OFFICE))
                .map(it -> make(Role.valueOf(it[0]), hand(it[1]), it[2], it[3]))
                .toList();
        var head = accounts.viewer(made.getFirst().id()).orElseThrow();
        made.stream().skip(1).forEach(it -> grants.confirm(it.id(), head));
        return made;
    }

    private DemoAccount make(Role role, Optional<Hand> hand, String login, String name) {
        var account = new NewAccount(login, name, Optional.empty(), Set.of(role));
        var invitation = invitations.invite(account, new Actor.Clockwork());
        var password = password();
        var enrolled = factors.draw(invitation.account());
        var choice = new Choice(passwords.hash(password), enrolled.secret(), 0, factors.newRecoveryCodes());
        var id = links.redeem(invitation.link().token(), choice).orElseThrow();
        return new DemoAccount(id, role, hand, login, password, enrolled.secret(), enrolled.url());
    }

    private String password() {
        var words = DemoFile.lines("password.txt");
        return random.ints(PASSWORD_WORDS, 0, words.size()).mapToObj(words::get).collect(Collectors.joining("-"));
    }

    private static Optional<Hand> hand(String named) {
        return Optional.of(named).filter(it -> !it.isEmpty()).map(Hand::valueOf);
    }
}
