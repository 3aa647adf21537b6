package id.sasando.access.account;

import static id.sasando.access.Permission.MANAGE_ACCOUNTS;

import id.sasando.access.Viewer;
import id.sasando.audit.AuditEntry;
import id.sasando.audit.AuditTrail;
import id.sasando.keys.DataKeys;
import id.sasando.shared.NotFound;
import id.sasando.shared.Slice;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Use case: an administrator looks through the accounts, or opens one. */
@Service
class ViewAccounts {
    private final StoredAccounts accounts;
    private final DataKeys keys;
    private final AuditTrail audit;

    ViewAccounts(StoredAccounts accounts, DataKeys keys, AuditTrail audit) {
        this.accounts = accounts;
        this.keys = keys;
        this.audit = audit;
    }

    @Transactional
    Slice<Account> list(String words, String after, Viewer by) {
        var slice = accounts.list(words, after);
        var shown = slice.items().stream().map(Account::id).toList();
        var entry = AuditEntry.ofMany(by.actor(MANAGE_ACCOUNTS), "access.account.listed", "account", shown)
                .permission(MANAGE_ACCOUNTS.name());
        audit.record(words.isEmpty() ? entry : entry.fields(List.of("words")).sealedWords(sealed(words)));
        return slice;
    }

    @Transactional
    Account open(UUID id, Viewer by) {
        var account = accounts.find(id).orElseThrow(() -> new NotFound("account " + id));
        audit.record(AuditEntry.of(by.actor(MANAGE_ACCOUNTS), "access.account.opened", "account", id)
                .permission(MANAGE_ACCOUNTS.name()));
        return account;
    }

    private byte[] sealed(String words) {
        return keys.use(keys.compartment("access")).sealText("audit.entry.sealed_words:access", words);
    }
}
