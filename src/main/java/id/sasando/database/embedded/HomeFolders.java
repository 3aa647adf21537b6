package id.sasando.database.embedded;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Comparator;

/**
 * The folders of one installation. All are closed to other users; the home and the engine may be passed through when
 * the server runs under another account than ours, but never listed or written.
 */
record HomeFolders(Path home) {
    static HomeFolders of(Path home) {
        return new HomeFolders(home.toAbsolutePath().normalize());
    }

    Path data() {
        return home.resolve("data");
    }

    Path newData() {
        return home.resolve("data-new");
    }

    Path engine() {
        return home.resolve("engine");
    }

    Path keyFile() {
        return home.resolve("keys").resolve("database.properties");
    }

    Path runFile() {
        return home.resolve("run").resolve("database.properties");
    }

    Path lockFile() {
        return home.resolve("run").resolve("database.lock");
    }

    Path logFile() {
        return home.resolve("log").resolve("postgresql.log");
    }

    void create() {
        if (!Files.exists(home)) folder(home, "rwx------");
        folder(home.resolve("keys"), "rwx------");
        folder(home.resolve("run"), "rwx------");
        folder(home.resolve("log"), "rwx------");
    }

    /** Makes the folder if needed and sets its mode even if it was there, so that a loosened mode does not last. */
    static void folder(Path folder, String mode) {
        try {
            Files.createDirectories(folder);
            Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString(mode));
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot make the folder " + folder, e);
        }
    }

    static void deleteTree(Path folder) {
        if (!Files.exists(folder)) return;
        try (var walk = Files.walk(folder)) {
            for (var path : walk.sorted(Comparator.reverseOrder()).toList()) Files.delete(path);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot remove " + folder, e);
        }
    }
}
