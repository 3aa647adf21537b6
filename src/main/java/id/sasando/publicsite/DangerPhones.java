package id.sasando.publicsite;

import id.sasando.clocks.ReadingPromise;
import id.sasando.clocks.ReadingPromises;
import id.sasando.reference.EmergencyPhones;
import id.sasando.reference.PhoneLine;
import id.sasando.shared.Office;
import id.sasando.web.PhoneEntry;
import id.sasando.web.Texts;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** What somebody in danger reads: whom to call from where they are, and when the office reads a report. */
@Component
public class DangerPhones {
    /** A number that nobody confirmed for so long is shown as stale. */
    private static final int FRESH_DAYS = 365;

    private final EmergencyPhones phones;
    private final ReadingPromises promises;
    private final Office office;
    private final Clock clock;

    public DangerPhones(EmergencyPhones phones, ReadingPromises promises, Office office, Clock clock) {
        this.phones = phones;
        this.promises = promises;
        this.office = office;
        this.clock = clock;
    }

    /** Only numbers that can be called from that country; the first is the one to call first. */
    public List<PhoneEntry> in(String country, Texts texts) {
        return phones.inDanger(country).stream().map(it -> entry(it, texts)).toList();
    }

    /** When a report is read: never a time at which nobody is known to be there. */
    public String promise(Texts texts) {
        return switch (promises.at(clock.instant())) {
            case ReadingPromise.ReadNow now -> texts.get("publicsite.promise.now", texts.dateTime(now.until()));
            case ReadingPromise.NextOpening next -> texts.get("publicsite.promise.next", texts.dateTime(next.at()));
            case ReadingPromise.NoPromise _ -> texts.get("publicsite.promise.none");
        };
    }

    private PhoneEntry entry(PhoneLine line, Texts texts) {
        var language = texts.language().code();
        var confirmed = line.confirmedOn();
        var checked = confirmed
                .map(day -> texts.get("publicsite.phone.confirmed", texts.date(day)))
                .orElseGet(() -> texts.get("publicsite.phone.never", texts.date(line.asOf())));
        return new PhoneEntry(
                line.name().in(language), line.number(), link(line), note(line, texts), checked, stale(confirmed));
    }

    private boolean stale(Optional<LocalDate> confirmed) {
        var today = LocalDate.ofInstant(clock.instant(), office.zone());
        return confirmed.filter(day -> day.plusDays(FRESH_DAYS).isAfter(today)).isEmpty();
    }

    private static String link(PhoneLine line) {
        var digits = line.number().replaceAll("[^0-9]", "");
        return switch (line.channel()) {
            case WHATSAPP -> "https://wa.me/" + digits;
            case SMS -> "sms:" + digits;
            case VOICE, EMERGENCY -> line.telLink();
        };
    }

    private static String note(PhoneLine line, Texts texts) {
        return switch (line.channel()) {
            case WHATSAPP -> texts.get("publicsite.phone.whatsapp");
            case SMS -> texts.get("publicsite.phone.sms");
            case VOICE, EMERGENCY -> "";
        };
    }
}
