package id.sasando.reference.phones;

import static id.sasando.access.Permission.KEEP_PHONES;

import id.sasando.access.Viewer;
import id.sasando.audit.AuditEntry;
import id.sasando.audit.AuditTrail;
import id.sasando.shared.RuleViolation;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Use case: somebody enters a number with its source, or says that one is to end. Somebody else must confirm it. */
@Service
class EnterPhone {
    private final StoredPhoneCare phones;
    private final ConfirmPhone confirmPhone;
    private final AuditTrail audit;

    EnterPhone(StoredPhoneCare phones, ConfirmPhone confirmPhone, AuditTrail audit) {
        this.phones = phones;
        this.confirmPhone = confirmPhone;
        this.audit = audit;
    }

    @Transactional
    void run(PhoneEntered entered, Viewer by) {
        if (entered.sourceTitle().isBlank()) throw new RuleViolation("reference.phone.source-is-missing");
        if (entered.asOf().isAfter(confirmPhone.today())) throw new RuleViolation("reference.phone.seen-in-the-future");
        if (!phones.insert(entered)) return;
        audit.record(AuditEntry.of(by.actor(KEEP_PHONES), "reference.phone.entered", "phone-entry", entered.id())
                .fields(List.of(entered.ended() ? "ended" : "number", "source"))
                .permission(KEEP_PHONES.name()));
    }
}
