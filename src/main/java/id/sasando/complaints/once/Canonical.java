package id.sasando.complaints.once;

import java.text.Normalizer;
import java.util.TreeMap;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/**
 * One way of writing for what means the same: fields in the order of their names, one kind of line end, one form of each
 * accented letter, and nothing for what is empty. The order of a list is part of what it says.
 */
final class Canonical {
    private Canonical() {}

    /** Every piece says how long it is, so that no two contents are written alike. */
    static String of(JsonNode node) {
        if (node.isObject()) return fields(node);
        if (node.isArray()) {
            return node.valueStream().map(Canonical::of).collect(Collectors.joining(",", "[", "]"));
        }
        return node.isNull() ? "" : counted(words(node.asString()));
    }

    private static String fields(JsonNode node) {
        var sorted = new TreeMap<String, String>();
        node.properties().forEach(it -> {
            var value = of(it.getValue());
            if (!value.isEmpty()) sorted.put(it.getKey(), value);
        });
        return sorted.entrySet().stream()
                .map(it -> counted(it.getKey()) + "=" + it.getValue())
                .collect(Collectors.joining(",", "{", "}"));
    }

    private static String words(String text) {
        return Normalizer.normalize(text.replace("\r\n", "\n").replace('\r', '\n'), Normalizer.Form.NFC)
                .strip();
    }

    private static String counted(String text) {
        return text.isEmpty() ? "" : text.length() + ":" + text;
    }
}
