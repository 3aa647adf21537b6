package id.sasando.publicsite;

import id.sasando.reference.EmergencyPhones.Mission;
import id.sasando.reference.PhoneLine;
import id.sasando.shared.Office;
import id.sasando.web.PhoneBlock;
import id.sasando.web.Texts;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Numbers in words: whose they are, what they cover, when somebody answers, and how old they are. */
@Component
public class PhoneEntries {
    private final Office office;

    public PhoneEntries(Office office) {
        this.office = office;
    }

    List<PhoneBlock.Entry> of(List<PhoneLine> lines, List<Mission> missions, Texts texts) {
        return lines.stream().map(it -> entry(it, missions, texts)).toList();
    }

    /** Missions without a number by name and area, with the next number that works; police are no stand-in for them. */
    List<String> silent(List<Mission> missions, List<PhoneLine> first, Texts texts) {
        if (missions.isEmpty()) return List.of();
        var language = texts.language().code();
        var names = missions.stream()
                .map(it -> it.name().in(language) + " – " + it.covers().in(language))
                .collect(Collectors.joining("; "));
        return List.of(first.stream()
                .filter(it -> it.kind() != PhoneLine.Kind.EMERGENCY)
                .findFirst()
                .map(it ->
                        texts.get("publicsite.numbers.silent", names, it.name().in(language)))
                .orElseGet(() -> texts.get("publicsite.numbers.silent-alone", names)));
    }

    private PhoneBlock.Entry entry(PhoneLine line, List<Mission> missions, Texts texts) {
        var language = texts.language().code();
        var covers = missions.stream()
                .filter(it -> line.mission().filter(it.key()::equals).isPresent())
                .findFirst()
                .map(it -> it.covers().in(language))
                .orElse("");
        var how = texts.get("publicsite.phone." + line.channel().name());
        return new PhoneBlock.Entry(
                line.name().in(language),
                covers,
                how,
                line.number(),
                line.link(),
                hours(line, texts),
                age(line, texts));
    }

    private String hours(PhoneLine line, Texts texts) {
        var language = texts.language().code();
        if (line.hours().isPresent()) return line.hours().get().in(language);
        var own = line.kind() == PhoneLine.Kind.OFFICE && !office.hours().isEmpty();
        return own ? texts.hours(office.hours()) : texts.get("publicsite.phone.hours-unknown");
    }

    private static String age(PhoneLine line, Texts texts) {
        if (line.confirmedOn().isPresent())
            return texts.get(
                    "publicsite.phone.confirmed", texts.date(line.confirmedOn().get()));
        return line.origin().isCommonKnowledge()
                ? texts.get("publicsite.phone.common")
                : texts.get("publicsite.phone.never", line.asOf().getYear());
    }
}
