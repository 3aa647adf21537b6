package id.sasando.clocks.jobs;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.SchedulerName;
import com.github.kagkarlsson.scheduler.logging.LogLevel;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import id.sasando.shared.Job;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * Runs all jobs while the application serves. Each is a row of {@code clocks.job}; whoever picks it first runs it, and
 * a node that died is noticed by its missing heartbeat. Commands of the console run no jobs.
 */
@Component
@ConditionalOnWebApplication
class JobRunner implements SmartLifecycle {
    private static final String TABLE = "clocks.job";
    private static final int THREADS = 3;
    private static final Duration POLLING = Duration.ofSeconds(5);
    private static final Duration HEARTBEAT = Duration.ofSeconds(30);
    private static final int HEARTBEATS_MISSED_MAX = 4;
    private static final Duration STOPPING_MAX = Duration.ofSeconds(20);

    private final DataSource source;
    private final List<RecurringTask<Void>> tasks;
    private final Clock clock;
    private Optional<Scheduler> running = Optional.empty();

    JobRunner(DataSource source, List<Job> jobs, Clock clock) {
        this.source = source;
        this.tasks = jobs.stream().map(JobRunner::task).toList();
        this.clock = clock;
    }

    @Override
    public synchronized void start() {
        if (running.isPresent()) return;
        var started = scheduler();
        started.start();
        running = Optional.of(started);
    }

    /** Waits for what runs; it needs the database, which closes after this. */
    @Override
    public synchronized void stop() {
        running.ifPresent(Scheduler::stop);
        running = Optional.empty();
    }

    @Override
    public synchronized boolean isRunning() {
        return running.isPresent();
    }

    private Scheduler scheduler() {
        return Scheduler.create(source)
                .startTasks(tasks)
                .tableName(TABLE)
                .schedulerName(new SchedulerName.Fixed("node-" + UUID.randomUUID()))
                .clock(clock::instant)
                .threads(THREADS)
                .pollingInterval(POLLING)
                .heartbeatInterval(HEARTBEAT)
                .missedHeartbeatsLimit(HEARTBEATS_MISSED_MAX)
                .shutdownMaxWait(STOPPING_MAX)
                .failureLogging(LogLevel.ERROR, true)
                .build();
    }

    private static RecurringTask<Void> task(Job job) {
        return Tasks.recurring(job.name(), FixedDelay.of(job.every())).execute((_, _) -> job.run());
    }
}
