package id.sasando.complaints.lostcode;

import id.sasando.complaints.core.CaseFile;
import id.sasando.complaints.store.Talk;
import id.sasando.complaints.words.CaseWording;
import id.sasando.web.Texts;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** What a case holds of the facts that can be asked, in words that can be compared with an answer. */
@Component
class ReporterFacts {
    private static final int PHONE_DIGITS = 4;
    private final Talk talk;
    private final CaseWording wording;

    ReporterFacts(Talk talk, CaseWording wording) {
        this.talk = talk;
        this.wording = wording;
    }

    /** In the order of {@link Fact}, without those that the case does not hold. */
    Map<Fact, String> of(CaseFile file, Texts texts) {
        var held = new EnumMap<Fact, String>(Fact.class);
        for (var fact : Fact.values()) {
            value(fact, file, texts).filter(it -> !it.isEmpty()).ifPresent(it -> held.put(fact, it));
        }
        return held;
    }

    private Optional<String> value(Fact fact, CaseFile file, Texts texts) {
        var reporter = file.reporter();
        return switch (fact) {
            case LODGED_ON -> Optional.of(texts.day(file.lodgedAt()));
            case LAST_WROTE_ON -> lastWrote(file).map(it -> texts.day(it.at()));
            case PHONE_END ->
                Optional.of(reporter.phone())
                        .filter(it -> it.length() > PHONE_DIGITS)
                        .map(it -> it.substring(it.length() - PHONE_DIGITS));
            case REPORTER_NAME -> Optional.of(reporter.name());
            case RELATION -> Optional.of(wording.complainant(reporter.complainantType(), texts));
            case VILLAGE -> file.subject().villageCode().map(it -> wording.origin(Optional.of(it), Optional.empty()));
        };
    }

    private Optional<Talk.Line> lastWrote(CaseFile file) {
        return talk.messages(file).reversed().stream()
                .filter(it -> !it.fromOffice())
                .findFirst();
    }
}
