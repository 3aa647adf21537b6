package id.sasando.audit.chain;

import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Says when to seal: every five seconds, so that a batch closes within ten. Nothing else knows of this rhythm. A timer
 * in each node and no job: a job waits two minutes for a node that died, and each node keeps a file of roots.
 */
@Component
@EnableScheduling
@ConditionalOnWebApplication
class SealTrigger {
    private static final int EVERY_MILLIS = 5_000;
    private final SealBatch sealBatch;
    private final RootFile file;
    private final StoredSeals seals;

    SealTrigger(SealBatch sealBatch, RootFile file, StoredSeals seals) {
        this.sealBatch = sealBatch;
        this.file = file;
        this.seals = seals;
    }

    /** Every node writes the newest root into its own file, whichever node sealed. */
    @Scheduled(fixedDelay = EVERY_MILLIS, initialDelay = EVERY_MILLIS)
    void run() {
        sealBatch.run();
        seals.newest().ifPresent(file::append);
    }
}
