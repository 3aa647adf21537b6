package id.sasando.access.passkey;

import static id.sasando.access.Permission.OWN_ACCOUNT;

import id.sasando.access.Accounts;
import id.sasando.access.SecondFactors;
import id.sasando.access.Viewer;
import id.sasando.audit.AuditEntry;
import id.sasando.audit.AuditTrail;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Use case: a passkey in the place of password and code. A locked account is refused as it is there. */
@Service
class SignInWithPasskey {
    private final RelyingParty relyingParty;
    private final SecondFactors factors;
    private final Accounts accounts;
    private final AuditTrail audit;

    SignInWithPasskey(RelyingParty relyingParty, SecondFactors factors, Accounts accounts, AuditTrail audit) {
        this.relyingParty = relyingParty;
        this.factors = factors;
        this.accounts = accounts;
        this.audit = audit;
    }

    /** Whose passkey an answer names, be it right or wrong. */
    @Transactional
    Optional<UUID> owner(String answer) {
        return relyingParty.named(answer).map(Passkey::account);
    }

    /** Who signed in; empty if it failed, whatever the cause. */
    @Transactional
    Optional<Viewer> run(Challenges.Challenge challenge, String answer) {
        var passkey = relyingParty.named(answer).filter(it -> it.isFresh(challenge.asked()));
        var account = passkey.map(Passkey::account)
                .filter(it -> factors.recognised(it).isPresent());
        if (account.isEmpty() || !relyingParty.accepts(challenge.bytes(), answer)) return Optional.empty();
        return factors.acceptProved(account.get()) ? began(account.get()) : Optional.empty();
    }

    private Optional<Viewer> began(UUID account) {
        var viewer = accounts.viewer(account);
        viewer.ifPresent(
                it -> audit.record(AuditEntry.of(it.actor(OWN_ACCOUNT), "access.session.began", "account", account)
                        .reason("by-passkey")));
        return viewer;
    }
}
