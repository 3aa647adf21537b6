package id.sasando.documents.cleaning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.sasando.documents.cleaning.refusal.CleaningRefused;
import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class CleaningWorkerTest {
    private static final Duration SOON = Duration.ofMillis(100);
    /** Ends what hangs; on a busy machine also a small job waits for its turn. */
    private static final Duration LATER = Duration.ofMinutes(10);

    private static final byte[] DONE = {1};

    @Test
    void aJobThatHangsIsLeftBehindAndTheNextIsDone() {
        var worker = new CleaningWorker(1, 2, LATER);
        var end = new CountDownLatch(1);

        assertThatThrownBy(() -> worker.run(deaf(end), SOON)).hasMessage("documents.cleaning.too-complex");

        assertThat(worker.run(() -> DONE, LATER)).isEqualTo(DONE);
        end.countDown();
    }

    @Test
    void whenTooManyHangNoneIsTakenUntilOneEnds() throws InterruptedException {
        var worker = new CleaningWorker(1, 2, LATER);
        var end = new CountDownLatch(1);
        for (var i = 0; i < 2; i++) {
            assertThatThrownBy(() -> worker.run(deaf(end), SOON)).isInstanceOf(CleaningRefused.class);
        }

        assertThatThrownBy(() -> worker.run(() -> DONE, LATER)).hasMessage("documents.cleaning.busy");

        end.countDown();
        assertThat(afterAWhile(worker)).isEqualTo(DONE);
    }

    @Test
    void aJobThatDiesAnswersAndTheNextIsDone() {
        var worker = new CleaningWorker(1, 2, LATER);

        assertThatThrownBy(() -> worker.run(CleaningWorkerTest::endless, LATER))
                .hasMessage("documents.cleaning.damaged");
        assertThatThrownBy(() -> worker.run(() -> fail(new OutOfMemoryError()), LATER))
                .hasMessage("documents.cleaning.too-complex");
        assertThatThrownBy(() -> worker.run(() -> fail(new LinkageError()), LATER))
                .hasMessage("documents.cleaning.damaged");

        assertThat(worker.run(() -> DONE, LATER)).isEqualTo(DONE);
    }

    @Test
    void neverMoreThanSoManyAreAtWork() {
        var worker = new CleaningWorker(2, 2, LATER);
        var now = new AtomicInteger();
        var most = new AtomicInteger();
        var meeting = new CyclicBarrier(2); // a job ends only beside another, so two are at work whatever is slow
        Callable<byte[]> job = () -> {
            most.accumulateAndGet(now.incrementAndGet(), Math::max);
            meeting.await();
            Thread.sleep(20);
            now.decrementAndGet();
            return DONE;
        };

        var callers = IntStream.range(0, 8)
                .mapToObj(_ -> Thread.ofVirtual().start(() -> worker.run(job, LATER)))
                .toList();
        for (var caller : callers) join(caller);

        assertThat(most).hasValue(2);
    }

    @Test
    void whoWaitsTooLongIsAskedToComeAgain() throws InterruptedException {
        var worker = new CleaningWorker(1, 2, SOON);
        var begun = new CountDownLatch(1);
        var end = new CountDownLatch(1);
        var first = Thread.ofVirtual()
                .start(() -> worker.run(
                        () -> {
                            begun.countDown();
                            end.await();
                            return DONE;
                        },
                        LATER));
        begun.await();

        assertThatThrownBy(() -> worker.run(() -> DONE, LATER)).hasMessage("documents.cleaning.busy");

        end.countDown();
        join(first);
    }

    @Test
    void aLongQueueIsAskedToComeAgainAtOnce() throws InterruptedException {
        var worker = new CleaningWorker(1, 2, LATER);
        var end = new CountDownLatch(1);
        var busy = new AtomicInteger();
        Callable<byte[]> job = () -> {
            end.await();
            return DONE;
        };

        var callers = IntStream.range(0, CleaningWorker.WAITING_MAX + 12)
                .mapToObj(_ -> Thread.ofVirtual().start(() -> tryOne(worker, job, busy)))
                .toList();
        while (busy.get() == 0) Thread.sleep(10);

        assertThat(busy).hasPositiveValue();
        end.countDown();
        for (var caller : callers) join(caller);
    }

    private static void tryOne(CleaningWorker worker, Callable<byte[]> job, AtomicInteger busy) {
        try {
            worker.run(job, LATER);
        } catch (CleaningRefused refused) {
            busy.incrementAndGet();
        }
    }

    /** Hears no interruption, as a decoder that runs in a circle. */
    private static Callable<byte[]> deaf(CountDownLatch end) {
        return () -> {
            while (end.getCount() > 0) Thread.onSpinWait();
            return DONE;
        };
    }

    @SuppressWarnings("InfiniteRecursion") // a file may nest as deep as it likes
    private static byte[] endless() {
        return endless();
    }

    private static byte[] fail(Error error) {
        throw error;
    }

    private static byte[] afterAWhile(CleaningWorker worker) throws InterruptedException {
        while (true) {
            try {
                return worker.run(() -> DONE, LATER);
            } catch (CleaningRefused busy) {
                Thread.sleep(20);
            }
        }
    }

    private static void join(Thread thread) {
        try {
            thread.join();
        } catch (InterruptedException interrupted) {
            throw new IllegalStateException(interrupted);
        }
    }
}
