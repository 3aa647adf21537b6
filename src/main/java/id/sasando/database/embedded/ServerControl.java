package id.sasando.database.embedded;

import id.sasando.database.DatabaseRefused;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** {@code initdb} and {@code pg_ctl} of the engine, run as the server's account. */
record ServerControl(Engine engine, ServerAccount account, Path data) {
    private static final String FAST_SECONDS_MAX = "60";
    private static final String IMMEDIATE_SECONDS_MAX = "20";

    /**
     * Ends sessions and writes everything down; if that takes too long, stops as a power cut would. A server that
     * stopped by itself meanwhile has removed its file and is content enough.
     */
    void stop() {
        if (stop("fast", FAST_SECONDS_MAX).succeeded() || stopped()) return;
        var last = stop("immediate", IMMEDIATE_SECONDS_MAX);
        if (last.succeeded() || stopped()) return;
        throw new DatabaseRefused("PostgreSQL does not stop: " + last.output());
    }

    private boolean stopped() {
        return !Files.exists(data.resolve("postmaster.pid"));
    }

    private ChildProcess.Result stop(String mode, String secondsMax) {
        return ChildProcess.run(account.command(List.of(
                engine.executable("pg_ctl"), "stop", "-D", data.toString(), "-m", mode, "-w", "-t", secondsMax)));
    }

    /** Makes a cluster: Indonesian collation by ICU, a password asked of everyone, on every kind of connection. */
    void initialise(Path cluster, Path passwordFile) {
        var made = ChildProcess.run(account.command(List.of(
                engine.executable("initdb"),
                "--pgdata=" + cluster,
                "--username=" + EmbeddedPostgres.SUPERUSER,
                "--pwfile=" + passwordFile,
                "--auth=scram-sha-256",
                "--encoding=UTF8",
                "--locale=C.UTF-8",
                "--locale-provider=icu",
                "--icu-locale=id-ID",
                "--data-checksums")));
        if (!made.succeeded()) throw new DatabaseRefused("PostgreSQL cannot make its data folder: " + made.output());
    }
}
