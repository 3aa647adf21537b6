package id.sasando.database.embedded;

import id.sasando.database.DatabaseRefused;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * The account PostgreSQL runs under. It refuses root, so root gives up its privileges with {@code setpriv}; an ordinary
 * user stays who they are. A server also gets a session of its own (Ctrl-C in our terminal is not meant for it) and a
 * signal when the thread that started it ends.
 */
record ServerAccount(int uid, int gid, boolean drop) {
    private static final List<String> CANDIDATES = List.of("postgres", "nobody");

    /** The owner of existing data, if not root; else the account {@code postgres}; else {@code nobody}. */
    static ServerAccount forData(Path data) {
        try {
            if (id(Path.of("/proc/self"), "uid") != 0) return new ServerAccount(-1, -1, false);
            if (Files.exists(data) && id(data, "uid") != 0) {
                return new ServerAccount(id(data, "uid"), id(data, "gid"), true);
            }
            var accounts = Files.readAllLines(Path.of("/etc/passwd"));
            return CANDIDATES.stream()
                    .flatMap(name -> named(accounts, name))
                    .findFirst()
                    .orElseThrow(() -> new DatabaseRefused("PostgreSQL does not run as root, and there is neither an "
                            + "account «postgres» nor «nobody». Add one or start Sasando as an ordinary user."));
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot find the account for PostgreSQL", e);
        }
    }

    private static Stream<ServerAccount> named(List<String> accounts, String name) {
        return accounts.stream()
                .map(line -> line.split(":", -1))
                .filter(fields -> fields.length > 3 && fields[0].equals(name))
                .map(fields -> new ServerAccount(Integer.parseInt(fields[2]), Integer.parseInt(fields[3]), true));
    }

    private static int id(Path path, String kind) throws IOException {
        return (Integer) Files.getAttribute(path, "unix:" + kind);
    }

    /** The command as this account. */
    List<String> command(List<String> words) {
        return drop ? joined(List.of("setpriv"), dropping(), List.of("--"), words) : words;
    }

    /** The command as this account, in its own session, interrupted when the thread that starts it ends. */
    List<String> serverCommand(List<String> words) {
        return joined(List.of("setsid", "setpriv", "--pdeathsig=INT"), dropping(), List.of("--"), words);
    }

    private List<String> dropping() {
        return drop ? List.of("--reuid=" + uid, "--regid=" + gid, "--clear-groups") : List.of();
    }

    @SafeVarargs
    private static List<String> joined(List<String>... parts) {
        var all = new ArrayList<String>();
        for (var part : parts) all.addAll(part);
        return all;
    }

    /** Gives the account a folder of its own, closed to all others. */
    void ownFolder(Path folder) {
        HomeFolders.folder(folder, "rwx------");
        give(folder);
    }

    void give(Path path) {
        if (!drop) return;
        try {
            Files.setAttribute(path, "unix:uid", uid);
            Files.setAttribute(path, "unix:gid", gid);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot give " + path + " to the account of PostgreSQL", e);
        }
    }

    /** Closes the home to others but lets the account pass through, and refuses a home it cannot reach. */
    void requireReach(Path home) {
        HomeFolders.folder(home, drop ? "rwx--x--x" : "rwx------");
        if (!drop) return;
        var tried = ChildProcess.run(command(List.of("sh", "-c", "cd \"$1\"", "sh", home.toString())));
        if (tried.succeeded()) return;
        throw new DatabaseRefused("PostgreSQL does not run as root, and the account it uses instead (number " + uid
                + ") cannot reach " + home + ". Open the folders above it for passing (chmod o+x), put Sasando"
                + " elsewhere (such as /srv/sasando), or start it as an ordinary user. " + tried.output());
    }
}
