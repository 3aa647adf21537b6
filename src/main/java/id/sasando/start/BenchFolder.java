package id.sasando.start;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.springframework.util.FileSystemUtils;

/** The throw-away home of a bench. Only a folder that carries its mark is ever removed. */
final class BenchFolder {
    private static final String MARK = "bench.throw-away";

    private BenchFolder() {}

    /** An empty one, in the place of that of the run before. */
    static void make(Path home) {
        remove(home);
        try {
            Files.createDirectories(home);
            Files.createFile(home.resolve(MARK));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** @throws IllegalStateException if the folder was not made here */
    static void remove(Path home) {
        if (!Files.exists(home)) return;
        if (!Files.exists(home.resolve(MARK))) {
            throw new IllegalStateException(home + " was not made by a bench. Move it away, then start again.");
        }
        while (Files.exists(home)) {
            try {
                FileSystemUtils.deleteRecursively(home);
            } catch (NoSuchFileException _) {
                // A server that stops took a file of its own away meanwhile.
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
