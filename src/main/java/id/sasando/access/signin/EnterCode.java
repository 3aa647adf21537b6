package id.sasando.access.signin;

import static id.sasando.access.Permission.OWN_ACCOUNT;

import id.sasando.access.Accounts;
import id.sasando.access.Passwords.FirstStep;
import id.sasando.access.SecondFactors;
import id.sasando.access.Viewer;
import id.sasando.audit.AuditEntry;
import id.sasando.audit.AuditTrail;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Use case: the second step of a sign-in. */
@Service
class EnterCode {
    private final SecondFactors factors;
    private final Accounts accounts;
    private final AuditTrail audit;

    EnterCode(SecondFactors factors, Accounts accounts, AuditTrail audit) {
        this.factors = factors;
        this.accounts = accounts;
        this.audit = audit;
    }

    /** Who signed in; empty if the code was wrong, was used before, or the account may not sign in. */
    @Transactional
    Optional<Viewer> run(FirstStep first, String code) {
        if (!factors.accept(first, code)) return Optional.empty();
        var viewer = accounts.viewer(first.account());
        viewer.ifPresent(it ->
                audit.record(AuditEntry.of(it.actor(OWN_ACCOUNT), "access.session.began", "account", first.account())));
        return viewer;
    }
}
