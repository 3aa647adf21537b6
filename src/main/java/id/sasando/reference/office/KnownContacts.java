package id.sasando.reference.office;

import id.sasando.reference.EmergencyPhones;
import id.sasando.reference.PhoneLine;
import id.sasando.shared.Office;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.springframework.dao.DataAccessException;
import org.springframework.transaction.TransactionException;

/** Every page asks, so the answer is kept for a minute; without a database the last one stands. */
final class KnownContacts implements Office.Contacts {
    private static final Duration KEPT = Duration.ofMinutes(1);
    private final EmergencyPhones phones;
    private final String email;
    private final Clock clock;
    private volatile Answer last;

    KnownContacts(EmergencyPhones phones, String email, Clock clock) {
        this.phones = phones;
        this.email = email;
        this.clock = clock;
        this.last = new Answer(new Office.Contact(List.of(), email), Instant.MIN);
    }

    private record Answer(Office.Contact contact, Instant until) {}

    @Override
    public Office.Contact today() {
        var now = clock.instant();
        var known = last;
        if (now.isBefore(known.until())) return known.contact();
        try {
            var lines = phones.ofOffice().stream().map(KnownContacts::line).toList();
            known = new Answer(new Office.Contact(lines, email), now.plus(KEPT));
        } catch (DataAccessException | TransactionException _) {
            known = new Answer(known.contact(), now.plus(KEPT));
        }
        last = known;
        return known.contact();
    }

    private static Office.Contact.Line line(PhoneLine it) {
        return new Office.Contact.Line(it.number(), it.link(), it.channel() == PhoneLine.Channel.WHATSAPP);
    }
}
