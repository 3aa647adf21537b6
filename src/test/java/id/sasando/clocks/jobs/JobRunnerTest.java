package id.sasando.clocks.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import id.sasando.database.TestDatabase;
import id.sasando.shared.Job;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("sql")
class JobRunnerTest {
    /** The other node looks every five seconds. Where it is slower than this, the test sees less, and does not fail. */
    private static final Duration SECOND_POLL = Duration.ofSeconds(6);

    private final TestDatabase database = TestDatabase.fresh();

    @Test
    void ofTwoNodesOneRunsAJob() throws Exception {
        var job = new Counting("test.count", 0);
        var one = node(job);
        var other = node(job);
        one.start();
        other.start();

        job.ran.await();
        Thread.sleep(SECOND_POLL);
        one.stop();
        other.stop();

        assertThat(job.runs).hasValue(1);
        assertThat(database.db()
                        .sql("select execution_time > now() + interval '50 minutes' from clocks.job")
                        .query(Boolean.class)
                        .single())
                .isTrue();
    }

    @Test
    void aJobThatFailedIsTriedAgainAndANodeThatStopsLeavesTheRestToOthers() throws Exception {
        var failing = new Counting("test.fail", 1);
        var one = node(failing);
        one.start();
        failing.ran.await();
        one.stop();
        assertThat(database.db()
                        .sql("select consecutive_failures from clocks.job where not picked")
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
        database.db().sql("update clocks.job set execution_time = now()").update();

        var again = new Counting("test.fail", 0);
        var other = node(again);
        other.start();

        again.ran.await();
        other.stop();

        assertThat(again.runs).hasValue(1);
    }

    private JobRunner node(Job job) {
        return new JobRunner(database.dataSource(), List.of(job), Clock.systemUTC());
    }

    private static final class Counting implements Job {
        final AtomicInteger runs = new AtomicInteger();
        final CountDownLatch ran = new CountDownLatch(1);
        private final String name;
        private final int failures;

        Counting(String name, int failures) {
            this.name = name;
            this.failures = failures;
        }

        @Override
        public String name() {
            return name;
        }

        @Override
        public Duration every() {
            return Duration.ofHours(1);
        }

        @Override
        public void run() {
            var count = runs.incrementAndGet();
            ran.countDown();
            if (count <= failures) throw new IllegalStateException("on purpose");
        }
    }
}
