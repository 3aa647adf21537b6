package id.sasando.bench.drive;

import id.sasando.bench.BenchSet.Officer;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

/** An officer at the desk: signs in with a code and opens pages. */
final class Desk implements AutoCloseable {
    private final Visitor visitor;
    private final Officer officer;
    private final AtomicInteger turn = new AtomicInteger();

    private Desk(Visitor visitor, Officer officer) {
        this.visitor = visitor;
        this.officer = officer;
    }

    static Desk signIn(Visitor visitor, Officer officer, Clock clock) {
        visitor.open("/sign-in").expect(200, "name=\"password\"");
        visitor.post("/sign-in", "login", officer.login(), "password", officer.password())
                .expect(200, "name=\"code\"");
        visitor.post("/sign-in/code", "code", Totp.code(officer.totpSecret(), clock.instant()))
                .expect(302, "");
        return new Desk(visitor, officer);
    }

    void openCase() {
        var id = next(officer.cases());
        visitor.open("/cases/" + id).expect(200, "/cases/" + id);
    }

    void workList() {
        visitor.open("/cases?list=mine").expect(200, "<main");
    }

    /** Whoever is in a protected case of somebody else is not found; that answer counts, too. */
    void search(List<String> words) {
        var word = next(words);
        visitor.open("/search?q=" + URLEncoder.encode(word, StandardCharsets.UTF_8))
                .expect(200, "role=\"search\"");
    }

    private <T> T next(List<T> all) {
        return all.get((turn.getAndIncrement() * 7 + officer.login().hashCode() % 1000 + 1000) % all.size());
    }

    @Override
    public void close() {
        visitor.close();
    }
}
