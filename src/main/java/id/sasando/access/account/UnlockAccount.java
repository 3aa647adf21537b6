package id.sasando.access.account;

import static id.sasando.access.Permission.MANAGE_ACCOUNTS;

import id.sasando.access.Viewer;
import id.sasando.audit.AuditEntry;
import id.sasando.audit.AuditTrail;
import id.sasando.shared.NotFound;
import id.sasando.shared.StaleRecord;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Use case: an administrator unlocks an account. Password and TOTP are what they were. */
@Service
class UnlockAccount {
    private final StoredAccounts accounts;
    private final AuditTrail audit;

    UnlockAccount(StoredAccounts accounts, AuditTrail audit) {
        this.accounts = accounts;
        this.audit = audit;
    }

    @Transactional
    void run(UUID id, int version, Viewer by) {
        var account = accounts.find(id).orElseThrow(() -> new NotFound("account " + id));
        if (account.state() != Account.State.LOCKED) throw new StaleRecord("account " + id);
        accounts.setLock(id, version, Optional.empty());
        audit.record(AuditEntry.of(by.actor(MANAGE_ACCOUNTS), "access.account.unlocked", "account", id)
                .fields(List.of("state"))
                .permission(MANAGE_ACCOUNTS.name()));
    }
}
