package id.sasando.start;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The port that the server of a home listens on, kept so that the links of commands lead there too. */
final class ServedPort {
    static final int USUAL = 8080;

    private ServedPort() {}

    static void keep(Path home, int port) {
        try {
            Files.writeString(file(home), Integer.toString(port));
        } catch (IOException trouble) {
            throw new UncheckedIOException(trouble);
        }
    }

    /** The usual one where none was ever served, or the file is no number. */
    static int last(Path home) {
        try {
            return Integer.parseInt(Files.readString(file(home)).strip());
        } catch (IOException | NumberFormatException _) {
            return USUAL;
        }
    }

    private static Path file(Path home) {
        return home.resolve("port");
    }
}
