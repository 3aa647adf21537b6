package id.sasando.demo.player;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.springframework.core.io.ClassPathResource;

/** The small files of {@code demo/} that the player needs. */
final class DemoFile {
    private DemoFile() {}

    static List<String> lines(String file) {
        try (var stream = new ClassPathResource("demo/" + file).getInputStream()) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(it -> !it.isBlank() && !it.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
