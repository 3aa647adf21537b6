package id.sasando.notices.outbox;

import id.sasando.notices.Notice;
import id.sasando.notices.Notices;
import id.sasando.shared.Office;
import id.sasando.web.Texts;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Use case: something happened that somebody is told by mail. Its words are set now, in the recipient's language. */
@Service
class PutNotice implements Notices {
    private final Messages messages;
    private final id.sasando.web.Messages words;
    private final Office office;
    private final String publicUrl;
    private final Clock clock;

    PutNotice(
            Messages messages,
            id.sasando.web.Messages words,
            Office office,
            @Value("${sasando.public-url}") String publicUrl,
            Clock clock) {
        this.messages = messages;
        this.words = words;
        this.office = office;
        this.publicUrl = publicUrl;
        this.clock = clock;
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void put(Notice notice) {
        var texts = texts(notice);
        var places = new ArrayList<Object>();
        for (var place : notice.places()) {
            places.add(
                    switch (place) {
                        case Instant at -> texts.dateTime(at);
                        case LocalDate day -> texts.date(day);
                        default -> place;
                    });
        }
        var filled = places.toArray();
        var body = texts.get(notice.topic() + ".body", filled) + "\n\n"
                + texts.get(
                        "notices.frame.end",
                        office.name(),
                        publicUrl + notice.language().prefix() + "/sign-in")
                + "\n";
        var message = new Message.Words(texts.get(notice.topic() + ".subject", filled), body);
        messages.insert(notice.key(), notice.topic(), notice.address(), message, clock.instant());
    }

    private Texts texts(Notice notice) {
        var zone = office.zone();
        var zoneName = words.find(notice.language(), "web.zone." + zone.getId()).orElse(zone.getId());
        return new Texts(words, notice.language(), zone, zoneName);
    }
}
