package id.sasando.access.signin;

import static id.sasando.access.Permission.OWN_ACCOUNT;

import id.sasando.access.Accounts;
import id.sasando.access.SignInLinks;
import id.sasando.access.Viewer;
import id.sasando.audit.AuditEntry;
import id.sasando.audit.AuditTrail;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Use case: the holder of a one-time link has chosen everything; now, and not before, it is stored. */
@Service
class FinishFirstSignIn {
    private final SignInLinks links;
    private final Accounts accounts;
    private final AuditTrail audit;

    FinishFirstSignIn(SignInLinks links, Accounts accounts, AuditTrail audit) {
        this.links = links;
        this.accounts = accounts;
        this.audit = audit;
    }

    /** Who signed in; empty if the link was used meanwhile. */
    @Transactional
    Optional<Viewer> run(String token, SignInLinks.Choice choice) {
        var viewer = links.redeem(token, choice).flatMap(accounts::viewer);
        viewer.ifPresent(it -> {
            var entry = AuditEntry.of(it.actor(OWN_ACCOUNT), "access.account.activated", "account", it.id());
            audit.record(entry.fields(List.of("password", "totp", "recovery_codes")));
        });
        return viewer;
    }
}
