package id.sasando.bench.drive;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;

/** Lets several users act at once, each in a thread, and takes the time of each act. */
final class Users {
    private static final Duration THINKING = Duration.ofSeconds(1);
    private final List<? extends Runnable> acts;
    private final List<Double> millis = Collections.synchronizedList(new ArrayList<>());
    private final AtomicInteger errors = new AtomicInteger();

    private Users(List<? extends Runnable> acts) {
        this.acts = acts;
    }

    /** Each user waits a second between acts, and they begin spread over one. */
    static Figures paced(List<? extends Runnable> acts, Duration time) {
        return new Users(acts).run(time, THINKING, () -> true);
    }

    /** Nobody waits, until the time or the supply is over. */
    static Figures saturated(List<? extends Runnable> acts, Duration time, BooleanSupplier more) {
        return new Users(acts).run(time, Duration.ZERO, more);
    }

    private Figures run(Duration time, Duration thinking, BooleanSupplier more) {
        var began = System.nanoTime();
        var end = began + time.toNanos();
        var threads = new ArrayList<Thread>();
        for (var n = 0; n < acts.size(); n++) {
            var act = acts.get(n);
            var first = thinking.multipliedBy(n).dividedBy(acts.size());
            threads.add(Thread.ofPlatform().start(() -> {
                sleep(first);
                while (System.nanoTime() < end && more.getAsBoolean()) {
                    take(act);
                    sleep(thinking);
                }
            }));
        }
        for (var thread : threads) join(thread);
        return new Figures(millis, errors.get(), (System.nanoTime() - began) / 1e9);
    }

    /** One failed act is counted; the first says why. */
    private void take(Runnable act) {
        var began = System.nanoTime();
        try {
            act.run();
            millis.add((System.nanoTime() - began) / 1e6);
        } catch (RuntimeException failed) {
            if (errors.getAndIncrement() == 0) System.err.println("  first error: " + failed.getMessage());
        }
    }

    private static void sleep(Duration time) {
        try {
            Thread.sleep(time);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    private static void join(Thread thread) {
        try {
            thread.join();
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }
}
