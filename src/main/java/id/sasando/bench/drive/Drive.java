package id.sasando.bench.drive;

import id.sasando.bench.Bench.Times;
import id.sasando.bench.BenchSet.Loaded;
import id.sasando.bench.Rounds;
import id.sasando.bench.drive.PlainRows.Writer;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javax.sql.DataSource;

/** Drives a running server and prints a line for each operation. */
public final class Drive {
    private static final int CONNECTIONS = 16;
    private static final int SOURCES = 200;
    private static final int FORMS_OF_A_SOURCE = 10;
    private static final Duration WARMING = Duration.ofSeconds(8);
    private static final Duration LAST_POSTS_MAX = Duration.ofMinutes(2);
    private static final Duration CALIBRATING = Duration.ofSeconds(2);
    private final URI site;
    private final Loaded set;
    private final Clock clock;
    private final Times times;
    private final Rounds rounds;
    private final PlainRows plain;
    private final Addresses addresses = new Addresses();

    /**
     * A driver of one server.
     *
     * @param database the server's own, for plain JDBC
     * @param rounds takes the figures
     */
    public Drive(URI site, Loaded set, DataSource database, Clock clock, Times times, Rounds rounds) {
        this.site = site;
        this.set = set;
        this.clock = clock;
        this.times = times;
        this.rounds = rounds;
        this.plain = new PlainRows(database);
    }

    public void run() {
        var selects = Users.saturated(List.of(plain.selects()), CALIBRATING, () -> true);
        rounds.say("calibration: %.0f select/s over one connection", selects.perSecond());
        rounds.note("calibration, select/s", selects.perSecond());
        lodge();
        var desks = new ArrayList<Desk>();
        for (var officer : set.officers()) desks.add(Desk.signIn(another(), officer, clock));
        rounds.say("signed in: %d officers, with password and TOTP", desks.size());
        var readers = set.officers().stream().map(_ -> another()).toList();
        Users.paced(acts(desks, Desk::openCase), WARMING);
        paced("open case", 60, desks, Desk::openCase);
        paced("work list", 120, desks, Desk::workList);
        paced("search", 250, desks, it -> it.search(set.words()));
        paced("follow", 60, readers, follow());
        desks.forEach(Desk::close);
        readers.forEach(Visitor::close);
    }

    private Visitor another() {
        return new Visitor(site, addresses.another());
    }

    private Consumer<Visitor> follow() {
        var turn = new AtomicInteger();
        return it -> {
            var code = set.codes().get(turn.getAndIncrement() % set.codes().size());
            it.post("/follow", "code", code).expect(200, "/follow/message");
        };
    }

    private <T> void paced(String name, double limit, List<T> users, Consumer<T> act) {
        Users.paced(acts(users, act), Duration.ofSeconds(3));
        paced(name + ", 1 user", limit, acts(users.subList(0, 1), act));
        paced(name + ", " + users.size() + " users", 3 * limit, acts(users, act));
    }

    private void paced(String name, double limit, List<Runnable> acts) {
        var figures = Users.paced(acts, times.each());
        rounds.say("%s", figures.paced(name, limit));
        rounds.note(name + ", median ms", figures.median());
        rounds.note(name + ", p95 ms", figures.p95());
    }

    private static <T> List<Runnable> acts(List<T> users, Consumer<T> act) {
        return users.stream().<Runnable>map(it -> () -> act.accept(it)).toList();
    }

    /** Forms are filled in before; what is timed is the post that stores. Then whole forms, then plain JDBC. */
    private void lodge() {
        var cold = wholeForms(WARMING);
        rounds.say("%s", cold.saturated("lodge, whole form, cold"));
        rounds.note("lodge, whole form, cold, a second", cold.perSecond());
        var warm = wholeForms(times.warming());
        rounds.say("%s", warm.saturated("lodge, whole form, warming"));
        var last = lastPosts();
        var whole = wholeForms(times.each());
        var rows = plain.size();
        var writers = plain.writers(CONNECTIONS);
        Users.saturated(writers, Duration.ofSeconds(3), () -> true);
        var jdbc = Users.saturated(writers, times.each(), () -> true);
        writers.forEach(Writer::close);
        rounds.say("%s", jdbc.saturated("plain JDBC, " + rows + " rows"));
        rounds.note("plain JDBC, a second", jdbc.perSecond());
        compare("lodge, final post", last, jdbc, 40);
        compare("lodge, whole form", whole, jdbc, 15);
    }

    private Figures lastPosts() {
        var visitors = Stream.generate(this::another).limit(SOURCES).toList();
        var ready = new ConcurrentLinkedQueue<Runnable>();
        // One form of each source in turn: no two that are sent at once share a connection.
        for (var n = 0; n < FORMS_OF_A_SOURCE; n++) {
            ready.addAll(visitors.parallelStream().map(Drive::filledIn).toList());
        }
        var last = Users.saturated(many(() -> next(ready).run()), LAST_POSTS_MAX, () -> !ready.isEmpty());
        visitors.forEach(Visitor::close);
        return last;
    }

    private static Runnable filledIn(Visitor visitor) {
        var reporter = new Reporter(visitor);
        var sealed = reporter.prepare();
        return () -> reporter.lodge(sealed);
    }

    private Figures wholeForms(Duration time) {
        var users = Stream.generate(Source::new).limit(CONNECTIONS).toList();
        var figures = Users.saturated(users, time, () -> true);
        users.forEach(Source::close);
        return figures;
    }

    /** Sends some forms from each address, as many as the limits let through. */
    private final class Source implements Runnable, AutoCloseable {
        private Visitor visitor = another();
        private int sent;

        @Override
        public void run() {
            if (sent++ == FORMS_OF_A_SOURCE) {
                visitor.close();
                visitor = another();
                sent = 1;
            }
            var reporter = new Reporter(visitor);
            reporter.lodge(reporter.prepare());
        }

        @Override
        public void close() {
            visitor.close();
        }
    }

    private static Runnable next(ConcurrentLinkedQueue<Runnable> ready) {
        var next = ready.poll();
        return next == null ? () -> {} : next;
    }

    private static List<Runnable> many(Runnable act) {
        return Stream.generate(() -> act).limit(CONNECTIONS).toList();
    }

    private void compare(String name, Figures measured, Figures jdbc, int wanted) {
        var share = 100 * measured.perSecond() / jdbc.perSecond();
        rounds.say("%s  %.0f %% of plain JDBC (wanted %d %%)", measured.saturated(name), share, wanted);
        rounds.note(name + ", a second", measured.perSecond());
        rounds.note(name + ", % of plain JDBC", share);
    }
}
