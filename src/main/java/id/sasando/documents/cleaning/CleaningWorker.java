package id.sasando.documents.cleaning;

import id.sasando.documents.cleaning.refusal.CleaningRefused;
import id.sasando.documents.cleaning.refusal.Reason;
import java.time.Duration;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Lets so many jobs run at once, each on a thread of its own and for a bounded time; others wait in order. A job that
 * does not end is left behind, for Java can stop no thread: so many of these are borne, then no job is taken until one
 * of them ends. Hence at most {@code atOnce + stuckMax} files are ever open.
 */
final class CleaningWorker {
    /** Deep enough for lawful files; a file that nests deeper breaks its own thread and nothing else. */
    private static final long STACK_BYTES = 1L << 20;

    /** Who waits holds a whole file in memory meanwhile, so the queue is short. */
    static final int WAITING_MAX = 8;

    private final Semaphore turns;
    private final int stuckMax;
    private final Duration patience;
    private final AtomicInteger stuck = new AtomicInteger();

    CleaningWorker(int atOnce, int stuckMax, Duration patience) {
        this.turns = new Semaphore(atOnce, true);
        this.stuckMax = stuckMax;
        this.patience = patience;
    }

    /** @throws CleaningRefused whatever goes wrong, and nothing else */
    byte[] run(Callable<byte[]> job, Duration limit) {
        try {
            CleaningRefused.unless(turns.getQueueLength() < WAITING_MAX, Reason.BUSY);
            CleaningRefused.unless(turns.tryAcquire(patience.toNanos(), TimeUnit.NANOSECONDS), Reason.BUSY);
            try {
                CleaningRefused.unless(stuck.get() < stuckMax, Reason.BUSY);
                return answerOf(new Work(job), limit);
            } finally {
                turns.release();
            }
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            throw new CleaningRefused(Reason.BUSY);
        }
    }

    private byte[] answerOf(Work work, Duration limit) throws InterruptedException {
        Thread.ofPlatform().name("cleaning").daemon().stackSize(STACK_BYTES).start(work);
        try {
            return work.get(limit.toNanos(), TimeUnit.NANOSECONDS);
        } catch (TimeoutException _) {
            stuck.incrementAndGet();
            work.leaveBehind();
            throw new CleaningRefused(Reason.TOO_COMPLEX);
        } catch (ExecutionException failed) {
            throw new CleaningRefused(reasonOf(Objects.requireNonNullElse(failed.getCause(), failed)));
        }
    }

    /** The libraries answer malformed input with whatever they stumble into. */
    private static Reason reasonOf(Throwable failure) {
        return switch (failure) {
            case CleaningRefused refused -> refused.reason();
            case OutOfMemoryError _ -> Reason.TOO_COMPLEX;
            default -> Reason.DAMAGED;
        };
    }

    /** One job; it is counted as stuck from the moment it is given up until its thread really ends. */
    private final class Work extends FutureTask<byte[]> {
        private final CountDownLatch ended = new CountDownLatch(1);

        Work(Callable<byte[]> job) {
            super(job);
        }

        @Override
        public void run() {
            try {
                super.run();
            } finally {
                ended.countDown();
            }
        }

        void leaveBehind() {
            cancel(true);
            Thread.ofVirtual().name("cleaning-left-behind").start(() -> {
                try {
                    ended.await();
                } catch (InterruptedException _) {
                    Thread.currentThread().interrupt();
                }
                stuck.decrementAndGet();
            });
        }
    }
}
