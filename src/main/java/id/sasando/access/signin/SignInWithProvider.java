package id.sasando.access.signin;

import static id.sasando.access.Permission.OWN_ACCOUNT;

import id.sasando.access.Accounts;
import id.sasando.access.Passwords.FirstStep;
import id.sasando.access.SecondFactors;
import id.sasando.access.Viewer;
import id.sasando.access.provider.IdentityProvider.Recognised;
import id.sasando.audit.AuditEntry;
import id.sasando.audit.AuditTrail;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Use case: an identity provider vouches for an account. Our code follows unless two factors were proved there. */
@Service
class SignInWithProvider {
    private final SecondFactors factors;
    private final Accounts accounts;
    private final AuditTrail audit;

    SignInWithProvider(SecondFactors factors, Accounts accounts, AuditTrail audit) {
        this.factors = factors;
        this.accounts = accounts;
        this.audit = audit;
    }

    /** How it goes on. */
    sealed interface Outcome {
        /** The account is locked or not yet used; nobody is told which. */
        record Refused() implements Outcome {}

        record CodeAwaited(FirstStep first) implements Outcome {}

        record SignedIn(Viewer viewer) implements Outcome {}
    }

    @Transactional
    Outcome run(Recognised person) {
        var account = person.account();
        if (!person.bothFactors()) {
            var first = factors.recognised(account);
            return first.<Outcome>map(Outcome.CodeAwaited::new).orElseGet(Outcome.Refused::new);
        }
        if (!factors.acceptProved(account)) return new Outcome.Refused();
        return accounts.viewer(account).map(this::began).orElseGet(Outcome.Refused::new);
    }

    private Outcome began(Viewer viewer) {
        audit.record(AuditEntry.of(viewer.actor(OWN_ACCOUNT), "access.session.began", "account", viewer.id())
                .reason("by-provider"));
        return new Outcome.SignedIn(viewer);
    }
}
