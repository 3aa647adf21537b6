package id.sasando.access.session;

import static id.sasando.access.Permission.OWN_ACCOUNT;

import id.sasando.access.Passwords;
import id.sasando.access.SecondFactors;
import id.sasando.access.Viewer;
import id.sasando.audit.AuditEntry;
import id.sasando.audit.AuditTrail;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Use case: somebody changes their own password, authenticator or recovery codes. All their other sessions end. */
@Service
class ChangeSecret {
    private final Passwords passwords;
    private final SecondFactors factors;
    private final StaffSessions sessions;
    private final AuditTrail audit;

    ChangeSecret(Passwords passwords, SecondFactors factors, StaffSessions sessions, AuditTrail audit) {
        this.passwords = passwords;
        this.factors = factors;
        this.sessions = sessions;
        this.audit = audit;
    }

    @Transactional
    void password(Viewer viewer, String hash, String session) {
        passwords.replace(viewer.id(), hash);
        finish(viewer, "password", session);
    }

    @Transactional
    void totp(Viewer viewer, String secret, long step, String session) {
        factors.replace(viewer.id(), secret, step);
        finish(viewer, "totp", session);
    }

    @Transactional
    void recoveryCodes(Viewer viewer, List<String> codes, String session) {
        factors.replaceRecoveryCodes(viewer.id(), codes);
        finish(viewer, "recovery_codes", session);
    }

    private void finish(Viewer viewer, String field, String session) {
        sessions.endOthers(viewer.id(), session);
        audit.record(AuditEntry.of(viewer.actor(OWN_ACCOUNT), "access.account.changed", "account", viewer.id())
                .fields(List.of(field))
                .permission(OWN_ACCOUNT.name()));
    }
}
