package id.sasando.web;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/** All message files, merged: {@code messages/<module>_<language>.properties}. Places are written {0}, {1}, … */
@Component
public class Messages {
    private final Map<Language, Map<String, String>> texts = new EnumMap<>(Language.class);

    public Messages() throws IOException {
        for (var language : Language.values()) texts.put(language, load(language));
    }

    private static Map<String, String> load(Language language) throws IOException {
        var found = new PathMatchingResourcePatternResolver()
                .getResources("classpath*:messages/*_" + language.code() + ".properties");
        var all = new HashMap<String, String>();
        for (var file : found) {
            var properties = new Properties();
            try (var reader = new InputStreamReader(file.getInputStream(), StandardCharsets.UTF_8)) {
                properties.load(reader);
            }
            properties.forEach((key, text) -> all.put(key.toString(), text.toString()));
        }
        return all;
    }

    /** The text, or empty if there is no such key. */
    public Optional<String> find(Language language, String key, Object... places) {
        return Optional.ofNullable(texts(language).get(key)).map(text -> fill(text, places));
    }

    private Map<String, String> texts(Language language) {
        return texts.getOrDefault(language, Map.of());
    }

    private static String fill(String text, Object... places) {
        var filled = text;
        for (int i = 0; i < places.length; i++) filled = filled.replace("{" + i + "}", String.valueOf(places[i]));
        return filled;
    }
}
