package id.sasando.documents;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/**
 * Who reads a file that arrived into memory takes a turn first: a heap full of waiting files would end the application.
 * Until then the file lies where the server put it when it arrived.
 */
@Component
public class UploadTurns {
    private static final int AT_ONCE = 2;
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private final Semaphore turns = new Semaphore(AT_ONCE, true);
    private final Duration patience;

    @Autowired
    public UploadTurns() {
        this(PATIENCE);
    }

    UploadTurns(Duration patience) {
        this.patience = patience;
    }

    /**
     * Reads, cleans and keeps within one turn.
     *
     * @throws FileRefused if no turn came in time
     */
    public <T> T take(Supplier<T> job) {
        if (!turnCame()) throw new FileRefused("documents.file.busy");
        try {
            return job.get();
        } finally {
            turns.release();
        }
    }

    private boolean turnCame() {
        try {
            return turns.tryAcquire(patience.toNanos(), TimeUnit.NANOSECONDS);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
