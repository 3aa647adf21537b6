package id.sasando.documents.receipt;

import id.sasando.documents.ReceiptKeys;
import id.sasando.web.Texts;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import org.springframework.web.util.HtmlUtils;

/**
 * One HTML file that verifies receipts in any browser that knows Ed25519, without a network. It lies in the resources
 * as it is, with the names of messages where words go, and is filled with words and keys when somebody downloads it.
 */
@Component
class OfflineFile {
    private static final Pattern PLACE = Pattern.compile("\\{\\{([a-z0-9.-]+)}}");
    private final String source;

    OfflineFile() {
        try {
            this.source = new ClassPathResource("verify/offline.html").getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String of(ReceiptKeys keys, Texts texts) {
        return PLACE.matcher(source).replaceAll(place -> {
            var text = switch (place.group(1)) {
                case "keys" -> keys.text();
                case "language" -> texts.language().code();
                default -> texts.get("documents.verify." + place.group(1));
            };
            return Matcher.quoteReplacement(HtmlUtils.htmlEscape(text, "UTF-8"));
        });
    }
}
