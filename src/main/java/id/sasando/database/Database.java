package id.sasando.database;

import id.sasando.database.embedded.EmbeddedPostgres;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;

/**
 * The one way to the database, used before Spring starts: external if {@code SASANDO_DATABASE_URL} is set (then with
 * {@code SASANDO_DATABASE_USER}, {@code …_PASSWORD} and, to migrate, {@code SASANDO_MIGRATION_USER}, {@code
 * …_PASSWORD} and perhaps {@code …_URL}), else embedded in the home folder. Every refusal is a {@link DatabaseRefused}
 * whose message tells the operator what to do.
 */
public final class Database implements AutoCloseable {
    private static final int ATTACH_POLL_MILLIS = 200;
    private static final int ATTACH_POLLS_MAX = 600;

    private final DatabaseLogin application;
    private final Optional<DatabaseLogin> owner;
    private final Optional<EmbeddedPostgres> embedded;

    private Database(DatabaseLogin application, Optional<DatabaseLogin> owner, Optional<EmbeddedPostgres> embedded) {
        this.application = application;
        this.owner = owner;
        this.embedded = embedded;
    }

    /** For {@code serve}: starts the server of this home, and refuses if another process already runs it. */
    public static Database serve(Path home, Map<String, String> environment) {
        return external(environment)
                .or(() -> EmbeddedPostgres.tryStart(home).map(Database::of))
                .orElseThrow(() -> new DatabaseRefused("Another Sasando command already runs on the folder " + home
                        + ". Stop it first, or give this one a folder of its own."));
    }

    /** For other commands: uses the server that runs on this home, or starts one until {@link #close}. */
    public static Database open(Path home, Map<String, String> environment) {
        return external(environment).orElseGet(() -> startOrAttach(home));
    }

    /** What pages and commands work with; it cannot change the schema. */
    public DatabaseLogin application() {
        return application;
    }

    /** What migrations run as; absent if an external database keeps it away from this program. */
    public Optional<DatabaseLogin> owner() {
        return owner;
    }

    /** Migrates if this program may: with the owner's login, and not under a server that another process started. */
    public void migrate() {
        var attached = embedded.isPresent() && !embedded.orElseThrow().startedHere();
        if (attached || owner.isEmpty()) Migrations.check(application);
        else Migrations.run(owner.orElseThrow(), application.user());
    }

    /** What the server says of itself, compared with our clock. */
    public DatabaseReport report(Clock clock) {
        return DatabaseReport.read(application, clock);
    }

    /** Stops the server if this object started it. */
    @Override
    public void close() {
        embedded.ifPresent(EmbeddedPostgres::close);
    }

    private static Optional<Database> external(Map<String, String> environment) {
        return ExternalPostgres.named(environment)
                .map(it -> it.requireSupported(Clock.systemUTC()))
                .map(it -> new Database(it.application(), it.owner(), Optional.empty()));
    }

    private static Database of(EmbeddedPostgres embedded) {
        return new Database(embedded.application(), Optional.of(embedded.owner()), Optional.of(embedded));
    }

    /** The holder of the lock may still be starting, or may end while we wait; both are tried in turn. */
    private static Database startOrAttach(Path home) {
        for (var poll = 0; poll < ATTACH_POLLS_MAX; poll++) {
            var found = EmbeddedPostgres.tryStart(home).or(() -> EmbeddedPostgres.attach(home));
            if (found.isPresent()) return of(found.orElseThrow());
            try {
                Thread.sleep(ATTACH_POLL_MILLIS);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new DatabaseRefused("Interrupted while waiting for the database", e);
            }
        }
        throw new DatabaseRefused("Another Sasando holds the folder " + home + " but its database does not answer.");
    }
}
