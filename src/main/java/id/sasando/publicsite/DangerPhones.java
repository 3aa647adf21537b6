package id.sasando.publicsite;

import id.sasando.clocks.ReadingPromise;
import id.sasando.clocks.ReadingPromises;
import id.sasando.reference.Countries;
import id.sasando.reference.EmergencyPhones;
import id.sasando.reference.EmergencyPhones.Mission;
import id.sasando.reference.PhoneLine;
import id.sasando.web.PhoneBlock;
import id.sasando.web.Texts;
import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** What somebody in danger reads: whom to call from where they are, and when the office reads a report. */
@Component
public class DangerPhones {
    private static final String HOME = "ID";
    private final EmergencyPhones phones;
    private final Countries countries;
    private final PhoneEntries entries;
    private final ReadingPromises promises;
    private final Clock clock;

    public DangerPhones(
            EmergencyPhones phones, Countries countries, PhoneEntries entries, ReadingPromises promises, Clock clock) {
        this.phones = phones;
        this.countries = countries;
        this.entries = entries;
        this.promises = promises;
        this.clock = clock;
    }

    /** The blocks of numbers, the reader's own first. */
    public List<PhoneBlock> blocks(Situation now, Texts texts) {
        var known = phones.of(now.country());
        if (now.country().isEmpty() || now.country().equals(Countries.UNKNOWN)) {
            return List.of(anywhere(now, known, texts));
        }
        if (now.country().equals(HOME)) return List.of(there(now, known, "publicsite.numbers.here", texts));
        return switch (now.reader()) {
            case WORKER -> List.of(there(now, known, "publicsite.numbers.worker", texts));
            case THERE -> List.of(there(now, known, "publicsite.numbers.from", texts));
            case RETURNED -> List.of(home(now, known, texts));
            case INDONESIA -> List.of(home(now, known, texts), there(now, known, "publicsite.numbers.tell", texts));
            case ELSEWHERE -> List.of(anywhere(now, known, texts), there(now, known, "publicsite.numbers.tell", texts));
            case ANYBODY -> List.of(there(now, known, "publicsite.numbers.from", texts), home(now, known, texts));
        };
    }

    /** When a report is read: never a time at which nobody is known to be there. */
    public String promise(Texts texts) {
        return switch (promises.at(clock.instant())) {
            case ReadingPromise.ReadNow now -> texts.get("publicsite.promise.now", texts.dateTime(now.until()));
            case ReadingPromise.NextOpening next -> texts.get("publicsite.promise.next", texts.dateTime(next.at()));
            case ReadingPromise.NoPromise _ -> texts.get("publicsite.promise.none");
        };
    }

    private PhoneBlock there(Situation now, EmergencyPhones.Known known, String title, Texts texts) {
        var called = new CallOrder(known, now.part()).in(now.country(), now.lifeInDanger());
        var country = countries.name(now.country(), texts.language().code());
        var lead = Stream.concat(texts.find(title + ".lead", country).stream(), advice(now, known, texts))
                .toList();
        return block(texts.get(title, country), lead, known.missions(), called, texts);
    }

    /** Whom first, and what the police can mean to somebody without papers. */
    private static Stream<String> advice(Situation now, EmergencyPhones.Known known, Texts texts) {
        if (now.country().equals(HOME)) return Stream.of();
        if (known.lines().stream().noneMatch(it -> it.kind() == PhoneLine.Kind.EMERGENCY)) {
            return Stream.of(texts.get("publicsite.numbers.no-local"));
        }
        var first = now.lifeInDanger() ? "publicsite.numbers.life" : "publicsite.numbers.mission-first";
        return Stream.of(texts.get(first), texts.get("publicsite.numbers.police"));
    }

    private PhoneBlock home(Situation now, EmergencyPhones.Known known, Texts texts) {
        var called = new CallOrder(known, now.part()).fromHome();
        return block(texts.get("publicsite.numbers.home"), List.of(), known.missions(), called, texts);
    }

    private PhoneBlock anywhere(Situation now, EmergencyPhones.Known known, Texts texts) {
        if (now.reader() == Situation.Reader.INDONESIA || now.reader() == Situation.Reader.RETURNED) {
            return home(now, known, texts);
        }
        var called = new CallOrder(known, now.part()).fromAnywhere();
        return block(texts.get("publicsite.numbers.anywhere"), List.of(), known.missions(), called, texts);
    }

    private PhoneBlock block(
            String title, List<String> lead, List<Mission> missions, CallOrder.Called called, Texts texts) {
        return new PhoneBlock(
                title,
                lead,
                entries.silent(called.silent(), called.first(), texts),
                entries.of(called.first(), missions, texts),
                entries.of(called.rest(), missions, texts),
                entries.silent(called.others(), called.first(), texts));
    }
}
