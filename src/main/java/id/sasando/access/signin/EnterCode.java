package id.sasando.access.signin;

import static id.sasando.access.Permission.OWN_ACCOUNT;

import id.sasando.access.Accounts;
import id.sasando.access.Passwords.FirstStep;
import id.sasando.access.SecondFactors;
import id.sasando.access.SecondFactors.Answer;
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

    /** @param viewer who signed in; empty if the code was not accepted or the account may not sign in */
    record Entered(Answer answer, Optional<Viewer> viewer) {}

    /** @param knownDevice it signed in to this account before */
    @Transactional
    Entered run(FirstStep first, String code, boolean knownDevice) {
        var answer = factors.accept(first, code, knownDevice);
        if (answer != Answer.ACCEPTED) return new Entered(answer, Optional.empty());
        var viewer = accounts.viewer(first.account());
        viewer.ifPresent(it ->
                audit.record(AuditEntry.of(it.actor(OWN_ACCOUNT), "access.session.began", "account", first.account())));
        return new Entered(answer, viewer);
    }
}
