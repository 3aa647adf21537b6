package id.sasando.notices.outbox;

import id.sasando.database.TestDatabase;
import id.sasando.keys.ring.TestKeys;
import id.sasando.notices.MailServer;
import id.sasando.notices.Notices;
import id.sasando.shared.Office;
import java.io.IOException;
import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.beans.factory.BeanFactory;

/** The real outbox over a test database, or that of a running application, with a mail server of the test's. */
public record TestOutbox(Notices notices, Runnable sweep, Messages messages, Clock clock) {
    public static final Office OFFICE = new Office(
            "NTT", "PGD-NTT", "BP3MI Contoh", List.of(), "", "53", ZoneId.of("Asia/Makassar"), Map.of(), List.of());

    public static TestOutbox on(TestDatabase database, TestKeys keys, Clock clock) throws IOException {
        var messages = new Messages(database.db(), keys.dataKeys());
        var words = new id.sasando.web.Messages();
        var notices = new PutNotice(messages, words, OFFICE, "https://kantor.example", clock);
        return new TestOutbox(notices, new SweepMessages(messages, clock)::run, messages, clock);
    }

    public static TestOutbox of(BeanFactory beans) {
        return new TestOutbox(
                beans.getBean(Notices.class),
                beans.getBean(SweepMessages.class)::run,
                beans.getBean(Messages.class),
                beans.getBean(Clock.class));
    }

    /** One run of the job, with or without a mail server. */
    public void handOver(Optional<MailServer> server) {
        new HandOver(messages, new MailDoor(server, OFFICE), clock).run();
    }

    /** The server takes the next message, and the program dies before it can note that. */
    void handOverAndDie(MailServer server) {
        var now = clock.instant();
        var message = messages.claim(now, now.plusSeconds(300)).orElseThrow();
        new MailDoor(Optional.of(server), OFFICE).hand(message);
    }
}
