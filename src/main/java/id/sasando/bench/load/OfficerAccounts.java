package id.sasando.bench.load;

import id.sasando.access.Invitations;
import id.sasando.access.Invitations.NewAccount;
import id.sasando.access.Passwords;
import id.sasando.access.Role;
import id.sasando.access.SecondFactors;
import id.sasando.access.SignInLinks;
import id.sasando.access.SignInLinks.Choice;
import id.sasando.bench.BenchSet.Officer;
import id.sasando.shared.Actor;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;

/** Gives each officer an account, through the doors that real ones go through. All have one password. */
@Component
@ConditionalOnProperty("sasando.bench")
class OfficerAccounts {
    private final Invitations invitations;
    private final Passwords passwords;
    private final SecondFactors factors;
    private final SignInLinks links;

    OfficerAccounts(Invitations invitations, Passwords passwords, SecondFactors factors, SignInLinks links) {
        this.invitations = invitations;
        this.passwords = passwords;
        this.factors = factors;
        this.links = links;
    }

    List<Officer> make(int count) {
        var password = UUID.randomUUID().toString();
        var hash = passwords.hash(password);
        return IntStream.rangeClosed(1, count)
                .mapToObj(it -> make("bench" + it, password, hash))
                .toList();
    }

    private Officer make(String login, String password, String hash) {
        var account = new NewAccount(login, "Contoh " + login, Optional.empty(), Set.of(Role.CASE_OFFICER));
        var invitation = invitations.invite(account, new Actor.Clockwork());
        var secret = factors.draw(invitation.account()).secret();
        var choice = new Choice(hash, secret, 0, factors.newRecoveryCodes());
        var id = links.redeem(invitation.link().token(), choice).orElseThrow();
        return new Officer(id, login, password, secret, List.of());
    }
}
