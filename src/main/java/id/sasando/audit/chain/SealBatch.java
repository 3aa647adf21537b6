package id.sasando.audit.chain;

import id.sasando.audit.SealSigning;
import id.sasando.audit.chain.BatchSeal.Link;
import id.sasando.audit.chain.BatchSeal.Signed;
import id.sasando.audit.chain.TrailRows.Position;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Use case: seals all rows whose transactions are older than every running one. Nobody can add a row to such a batch
 * any more, and no writer waits for it. Over several nodes one seals at a time; the others go on.
 */
@Component
class SealBatch {
    private final StoredSeals seals;
    private final TrailRows rows;
    private final SealSigning signing;
    private final Clock clock;

    SealBatch(StoredSeals seals, TrailRows rows, SealSigning signing, Clock clock) {
        this.seals = seals;
        this.rows = rows;
        this.signing = signing;
        this.clock = clock;
    }

    /**
     * Seals one batch, if there are rows for it.
     *
     * @throws IllegalStateException if the database counts its transactions anew, as after a restore from a dump
     */
    @Transactional
    Optional<BatchSeal> run() {
        if (!seals.tryLock()) return Optional.empty();
        var previous = seals.last().orElse(BatchSeal.START);
        var end = rows.oldestRunning();
        if (Long.compareUnsigned(end, previous.toXid()) < 0) {
            throw new IllegalStateException("The trail is sealed up to transaction "
                    + Long.toUnsignedString(previous.toXid()) + ", but this database is at "
                    + Long.toUnsignedString(end) + ". See the runbook: a restored trail.");
        }
        var after = new Position(previous.toXid(), Long.MIN_VALUE);
        var batch = new RowStream(rows, after, end).batchBefore(end);
        if (batch.rows() == 0) return Optional.empty();
        var link = new Link(previous.signed().hash(), clock.instant().truncatedTo(ChronoUnit.MICROS), signing.keyId());
        var unsigned = new BatchSeal(
                previous.number() + 1,
                TrailRows.ENCODING,
                previous.toXid(),
                end,
                batch,
                link,
                new Signed(new byte[0], new byte[0]));
        var seal = unsigned.signed(signing.sign(link.keyId(), unsigned.message()));
        seals.insert(seal);
        return Optional.of(seal);
    }
}
