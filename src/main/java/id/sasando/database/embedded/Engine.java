package id.sasando.database.embedded;

import id.sasando.database.DatabaseRefused;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.regex.Pattern;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.tukaani.xz.XZInputStream;

/** The PostgreSQL programs, unpacked once for each version from the archive on the class path. */
record Engine(Path folder) {
    private static final String ARCHIVE = "/postgres-linux-x86_64.txz";
    private static final Pattern VERSION = Pattern.compile("-(\\d+(?:\\.\\d+)+)\\.jar!/");
    private static final int EXECUTABLE_BITS = 0111;

    static Engine unpacked(Path engines) {
        var archive = Engine.class.getResource(ARCHIVE);
        if (archive == null || !System.getProperty("os.arch").equals("amd64")) {
            throw new DatabaseRefused("The PostgreSQL that comes with Sasando is for Linux on x86-64. On another"
                    + " machine set SASANDO_DATABASE_URL to a PostgreSQL of your own.");
        }
        var folder = engines.resolve(version(archive));
        if (!Files.isDirectory(folder)) unpack(archive, folder);
        return new Engine(folder);
    }

    String executable(String name) {
        return folder.resolve("bin").resolve(name).toString();
    }

    /** The first number of the version, which data must match. */
    int major() {
        return Integer.parseInt(folder.getFileName().toString().replaceFirst("\\..*", ""));
    }

    private static String version(URL archive) {
        var version = VERSION.matcher(archive.toString());
        if (!version.find()) throw new IllegalStateException("No version in " + archive);
        return version.group(1);
    }

    private static void unpack(URL archive, Path folder) {
        var draft = folder.resolveSibling(folder.getFileName() + ".new");
        HomeFolders.deleteTree(draft);
        HomeFolders.folder(folder.resolveSibling("."), "rwxr-xr-x");
        HomeFolders.folder(draft, "rwxr-xr-x");
        try (var in = new TarArchiveInputStream(new XZInputStream(new BufferedInputStream(archive.openStream())))) {
            for (var entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) unpack(in, entry, draft);
            Files.move(draft, folder, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot unpack PostgreSQL into " + folder, e);
        }
    }

    private static void unpack(InputStream in, TarArchiveEntry entry, Path root) throws IOException {
        var path = root.resolve(entry.getName()).normalize();
        if (!path.startsWith(root)) throw new IOException("An entry outside the folder: " + entry.getName());
        if (entry.isDirectory()) {
            HomeFolders.folder(path, "rwxr-xr-x");
            return;
        }
        Files.createDirectories(path.getParent());
        if (entry.isSymbolicLink()) {
            Files.createSymbolicLink(path, Path.of(entry.getLinkName()));
            return;
        }
        Files.copy(in, path);
        var mode = (entry.getMode() & EXECUTABLE_BITS) == 0 ? "rw-r--r--" : "rwxr-xr-x";
        Files.setPosixFilePermissions(path, PosixFilePermissions.fromString(mode));
    }
}
