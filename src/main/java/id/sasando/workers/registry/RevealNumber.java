package id.sasando.workers.registry;

import id.sasando.access.Permission;
import id.sasando.access.Viewer;
import id.sasando.audit.AuditEntry;
import id.sasando.audit.AuditTrail;
import id.sasando.shared.Forbidden;
import id.sasando.shared.NotFound;
import id.sasando.workers.Nik;
import id.sasando.workers.PassportNumber;
import id.sasando.workers.WorkerId;
import id.sasando.workers.Workers.SealedNumber;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Use case: an officer asks to see the whole NIK or passport number. The trail keeps that they did. */
@Component
class RevealNumber {
    private final StoredWorkers workers;
    private final SealedNumbers numbers;
    private final AuditTrail audit;

    RevealNumber(StoredWorkers workers, SealedNumbers numbers, AuditTrail audit) {
        this.workers = workers;
        this.numbers = numbers;
        this.audit = audit;
    }

    @Transactional
    Optional<String> run(WorkerId id, SealedNumber number, Viewer viewer) {
        if (!viewer.may(Permission.REVEAL_IDENTITY)) throw new Forbidden("worker " + id.value());
        var actor = viewer.actor(Permission.REVEAL_IDENTITY);
        var worker = workers.find(id).orElseThrow(() -> new NotFound("worker " + id.value()));
        var whole = switch (number) {
            case NIK -> numbers.nik(worker).map(Nik::digits);
            case PASSPORT -> numbers.passport(worker).map(PassportNumber::value);
        };
        if (whole.isPresent()) {
            audit.record(AuditEntry.of(actor, action(number), "worker", id.value())
                    .permission(Permission.REVEAL_IDENTITY.name()));
        }
        return whole;
    }

    private static String action(SealedNumber number) {
        return switch (number) {
            case NIK -> "workers.nik.revealed";
            case PASSPORT -> "workers.passport.revealed";
        };
    }
}
