package id.sasando.notices;

import id.sasando.web.Language;
import java.util.List;

/**
 * A message to one person.
 *
 * @param key the same for the same act and recipient: module, full stop, ids and times; no personal data
 * @param topic names the texts {@code TOPIC.subject} and {@code TOPIC.body} of the message files
 * @param places what fills {0}, {1}, …; an {@code Instant} or {@code LocalDate} is written in the recipient's language and the office's
 *     zone
 */
public record Notice(String key, String address, Language language, String topic, List<Object> places) {
    public Notice {
        places = List.copyOf(places);
    }
}
