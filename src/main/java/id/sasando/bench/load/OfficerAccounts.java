package id.sasando.bench.load;

import id.sasando.access.Accounts;
import id.sasando.access.Invitations;
import id.sasando.access.Invitations.NewAccount;
import id.sasando.access.Passwords;
import id.sasando.access.Role;
import id.sasando.access.RoleGrants;
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
    private final RoleGrants grants;
    private final Accounts accounts;
    private final Passwords passwords;
    private final SecondFactors factors;
    private final SignInLinks links;

    OfficerAccounts(
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

    List<Officer> make(int count) {
        var password = UUID.randomUUID().toString();
        var hash = passwords.hash(password);
        var head = accounts.viewer(
                        make("bench-head", Role.HEAD_OF_OFFICE, password, hash).account())
                .orElseThrow();
        var officers = IntStream.rangeClosed(1, count)
                .mapToObj(it -> make("bench" + it, Role.CASE_OFFICER, password, hash))
                .toList();
        officers.forEach(it -> grants.confirm(it.account(), head));
        return officers;
    }

    private Officer make(String login, Role role, String password, String hash) {
        var account = new NewAccount(login, "Contoh " + login, Optional.empty(), Set.of(role));
        var invitation = invitations.invite(account, new Actor.Clockwork());
        var secret = factors.draw(invitation.account()).secret();
        var choice = new Choice(hash, secret, 0, factors.newRecoveryCodes());
        var id = links.redeem(invitation.link().token(), choice).orElseThrow();
        return new Officer(id, login, password, secret, List.of());
    }
}
