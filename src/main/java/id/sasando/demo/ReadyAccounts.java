package id.sasando.demo;

import id.sasando.access.Accounts;
import id.sasando.access.Invitations;
import id.sasando.access.Invitations.NewAccount;
import id.sasando.access.Role;
import id.sasando.access.RoleGrants;
import id.sasando.access.RoleGrants.Letter;
import id.sasando.access.SecondFactors;
import id.sasando.access.SecondFactors.Enrolment;
import id.sasando.access.SignInLinks;
import id.sasando.access.SignInLinks.Choice;
import id.sasando.shared.Actor;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.boot.autoconfigure.condition.ConditionalOnExpression;
import org.springframework.stereotype.Component;

/** Makes accounts that are ready to sign in, through the doors that real ones go through. For synthetic data only. */
@Component
@ConditionalOnExpression("${sasando.demo:false} or ${sasando.bench:false}")
public class ReadyAccounts {
    private static final Letter LETTER = new Letter("CONTOH/1/2026", LocalDate.of(2026, 1, 5));
    private final Invitations invitations;
    private final RoleGrants grants;
    private final Accounts accounts;
    private final SecondFactors factors;
    private final SignInLinks links;

    ReadyAccounts(
            Invitations invitations, RoleGrants grants, Accounts accounts, SecondFactors factors, SignInLinks links) {
        this.invitations = invitations;
        this.grants = grants;
        this.accounts = accounts;
        this.factors = factors;
        this.links = links;
    }

    /** An account and the secret of its authenticator. */
    public record Ready(UUID id, Enrolment enrolled) {}

    /** Unless it is the first head's, a role that sees cases waits for {@link #confirm}. */
    public Ready make(String login, String name, Role role, String passwordHash) {
        var account = new NewAccount(login, name, Optional.empty(), Set.of(role));
        var invitation = invitations.invite(account, new Actor.Clockwork());
        var enrolled = factors.draw(invitation.account());
        var choice = new Choice(passwordHash, enrolled.secret(), 0, factors.newRecoveryCodes());
        return new Ready(links.redeem(invitation.link().token(), choice).orElseThrow(), enrolled);
    }

    /** The head confirms the roles of others. */
    public void confirm(UUID head, List<UUID> others) {
        var viewer = accounts.viewer(head).orElseThrow();
        others.forEach(it -> grants.confirm(it, viewer));
    }

    /** An auditor is confirmed by an invented letter. */
    public void confirmAuditor(UUID auditor) {
        grants.confirmByLetter(auditor, LETTER);
    }
}
