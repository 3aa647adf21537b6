package id.sasando.demo.story;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.core.io.ClassPathResource;

/** Reads the small files of {@code demo/}, without their comments. */
public final class Lines {
    private Lines() {}

    public static List<String> of(String file) {
        try (var stream = new ClassPathResource("demo/" + file).getInputStream()) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(it -> !it.isBlank() && !it.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Keys before the sign, each with its values in the order of the file. */
    static Map<String, List<String>> byKey(String file, String sign) {
        var found = new HashMap<String, List<String>>();
        for (var line : of(file)) {
            var at = line.indexOf(sign);
            found.computeIfAbsent(line.substring(0, at).strip(), _ -> new ArrayList<>())
                    .add(line.substring(at + 1).strip());
        }
        return found;
    }

    /** The cells of a line, parted by bars. */
    static List<String> cells(String line) {
        return Arrays.stream(line.split("\\|", -1)).map(String::strip).toList();
    }

    static List<String> words(String text) {
        return Arrays.stream(text.strip().split(" +"))
                .filter(it -> !it.isEmpty() && !it.equals("-"))
                .toList();
    }
}
