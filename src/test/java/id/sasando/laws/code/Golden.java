package id.sasando.laws.code;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** A file that says what the code is, so that a change shows in review. {@code ./sasando golden} rewrites it. */
public record Golden(Path file) {
    private static final Path FOLDER = Path.of("src/test/resources/golden");

    public static Golden of(String name) {
        return new Golden(FOLDER.resolve(name));
    }

    /** Whether files are rewritten now, so that only the next run compares. */
    public static boolean writes() {
        return Boolean.getBoolean("golden.write");
    }

    public void compare(List<String> lines) {
        if (writes()) write(lines);
        assertThat(lines)
                .as("%s differs from the code. If that is wanted: ./sasando golden", file)
                .isEqualTo(read());
    }

    public List<String> read() {
        return lines(file);
    }

    /** No lines if there is no such file. */
    public static List<String> lines(Path file) {
        try {
            return Files.exists(file) ? Files.readAllLines(file) : List.of();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void write(List<String> lines) {
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            Files.writeString(file, String.join("\n", lines) + "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
