package id.sasando.bench.drive;

import id.sasando.bench.BenchSet.Loaded;
import id.sasando.bench.drive.PlainRows.Writer;
import java.io.PrintStream;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
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
    private static final Duration CALIBRATING = Duration.ofSeconds(2);
    private final URI site;
    private final Loaded set;
    private final Clock clock;
    private final Duration time;
    private final PrintStream out;
    private final PlainRows plain;
    private final Addresses addresses = new Addresses();

    /**
     * A driver of one server.
     *
     * @param database the server's own, for plain JDBC
     * @param time for each operation
     */
    public Drive(URI site, Loaded set, DataSource database, Clock clock, Duration time, PrintStream out) {
        this.site = site;
        this.set = set;
        this.clock = clock;
        this.time = time;
        this.out = out;
        this.plain = new PlainRows(database);
    }

    public void run() {
        var selects = Users.saturated(List.of(plain.selects()), CALIBRATING, () -> true);
        out.printf(Locale.ROOT, "calibration: %.0f select/s over one connection%n", selects.perSecond());
        lodge();
        var desks = new ArrayList<Desk>();
        for (var officer : set.officers()) desks.add(Desk.signIn(another(), officer, clock));
        out.println("signed in: " + desks.size() + " officers, with password and TOTP");
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
        out.println(Users.paced(acts(users.subList(0, 1), act), time).paced(name + ", 1 user", limit));
        out.println(Users.paced(acts(users, act), time).paced(name + ", " + users.size() + " users", 3 * limit));
    }

    private static <T> List<Runnable> acts(List<T> users, Consumer<T> act) {
        return users.stream().<Runnable>map(it -> () -> act.accept(it)).toList();
    }

    /** Forms are filled in before; what is timed is the post that stores. Then whole forms, then plain JDBC. */
    private void lodge() {
        wholeForms(WARMING);
        var ready = new ConcurrentLinkedQueue<Runnable>();
        var visitors = Stream.generate(this::another).limit(SOURCES).toList();
        visitors.parallelStream().forEach(visitor -> {
            for (var n = 0; n < FORMS_OF_A_SOURCE; n++) {
                var reporter = new Reporter(visitor);
                var sealed = reporter.prepare();
                ready.add(() -> reporter.lodge(sealed));
            }
        });
        var last = Users.saturated(many(() -> next(ready).run()), time.multipliedBy(4), () -> !ready.isEmpty());
        visitors.forEach(Visitor::close);
        var whole = wholeForms(time);
        var rows = plain.size();
        var writers = plain.writers(CONNECTIONS);
        Users.saturated(writers, Duration.ofSeconds(3), () -> true);
        var jdbc = Users.saturated(writers, time, () -> true);
        writers.forEach(Writer::close);
        out.println(jdbc.saturated("plain JDBC, " + rows + " rows"));
        out.println(last.saturated("lodge, final post") + ratio(last, jdbc, 0.40));
        out.println(whole.saturated("lodge, whole form") + ratio(whole, jdbc, 0.15));
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

    private static String ratio(Figures measured, Figures jdbc, double wanted) {
        return String.format(
                Locale.ROOT,
                "  %.0f %% of plain JDBC (wanted %.0f %%)",
                100 * measured.perSecond() / jdbc.perSecond(),
                100 * wanted);
    }
}
