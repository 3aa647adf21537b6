package id.sasando.start;

import id.sasando.database.Database;
import id.sasando.database.DatabaseRefused;
import id.sasando.keys.KeyFileReport;
import id.sasando.notices.MailRefused;
import id.sasando.notices.MailReport;
import id.sasando.notices.MailServer;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.sql.DataSource;
import org.springframework.dao.DataAccessException;

/** {@code doctor}: is this installation fit for real data? Each line is OK, or says what to do. */
final class Doctor {
    private static final long DISK_FREE_MIN = 5L * 1024 * 1024 * 1024;
    private static final long HEAP_MIN = 300L * 1024 * 1024;
    private static final long CLOCK_OFF_MAX_MS = 2_000;
    private final Path home;
    private final Map<String, String> environment;
    private final List<Finding> findings = new ArrayList<>();

    Doctor(Path home, Map<String, String> environment) {
        this.home = home;
        this.environment = environment;
    }

    private record Finding(String what, boolean ok, String words) {}

    int run(PrintStream out) {
        java();
        disk();
        database();
        for (var it : findings) out.printf("%-12s %-6s %s%n", it.what(), it.ok() ? "OK" : "TO DO", it.words());
        return findings.stream().allMatch(Finding::ok) ? 0 : 1;
    }

    private void java() {
        var version = Runtime.version();
        note("Java", version.feature() >= 25, version + (version.feature() >= 25 ? "" : ": install JDK 25"));
        var heap = Runtime.getRuntime().maxMemory();
        note("Heap limit", heap >= HEAP_MIN, heap / 1024 / 1024 + " MB");
    }

    private void disk() {
        try {
            var place = Files.isDirectory(home) ? home : home.getParent();
            var free = Files.getFileStore(place).getUsableSpace();
            var words = free / 1024 / 1024 / 1024 + " GB free under " + home;
            note("Disk", free >= DISK_FREE_MIN, free >= DISK_FREE_MIN ? words : words + ": make room for 5 GB");
        } catch (IOException e) {
            note("Disk", false, "cannot read " + home + ": " + e.getMessage());
        }
    }

    private void keys(Optional<DataSource> source) {
        var file = Path.of(environment.getOrDefault(
                "SASANDO_KEY_FILE", home.resolve("keys/master.key").toString()));
        var report = KeyFileReport.read(file, source);
        note("Key file", report.fit(), report.words());
    }

    private void database() {
        try (var database = Database.open(home, environment)) {
            var report = database.report(Clock.systemUTC());
            note("Database", true, "PostgreSQL " + report.version());
            note(
                    "Durability",
                    report.durable(),
                    "fsync, full_page_writes and synchronous_commit" + (report.durable() ? "" : " must all be on"));
            var off = Math.abs(report.clockAheadMillis());
            note(
                    "Clock",
                    off <= CLOCK_OFF_MAX_MS,
                    off + " ms from the database's" + (off <= CLOCK_OFF_MAX_MS ? "" : ": set up NTP"));
            keys(Optional.of(Sources.of(database.application())));
            mail(database);
            var copy = KeyCopyCheck.of(database.application(), Clock.systemUTC());
            note("Key copy", copy.confirmed(), copy.words());
            var phones = PhoneCheck.of(database.application());
            note("Numbers", phones.confirmed(), phones.words());
            note("Office line", phones.officeHasOne(), phones.officeWords());
        } catch (DatabaseRefused refused) {
            note("Database", false, String.valueOf(refused.getMessage()));
            keys(Optional.empty());
            note("Mail", false, "not looked at: its outbox lies in the database");
        }
    }

    private void mail(Database database) {
        try {
            var report = MailReport.read(Sources.of(database.application()));
            var server = MailServer.of(name -> environment.getOrDefault("SASANDO_MAIL_" + name, ""));
            var trouble = server.flatMap(MailServer::trouble);
            var words = trouble.or(() -> server.map(it -> it + " answers"))
                    .orElse("not set up: no mail is sent (SASANDO_MAIL_HOST, SASANDO_MAIL_FROM)");
            note("Mail", trouble.isEmpty() && report.dead() == 0, words + counted(report));
        } catch (MailRefused refused) {
            note("Mail", false, String.valueOf(refused.getMessage()));
        } catch (DataAccessException _) {
            note("Mail", false, "the outbox is not there yet: it is made at the first start");
        }
    }

    private static String counted(MailReport report) {
        var words = new StringBuilder();
        if (report.waiting() > 0) words.append("; waiting: ").append(report.waiting());
        if (report.retried() > 0) words.append(", of them refused before: ").append(report.retried());
        if (report.dead() > 0) {
            words.append("; given up: ")
                    .append(report.dead())
                    .append(": put the mail server right, then ./sasando mail retry");
        }
        return words.toString();
    }

    private void note(String what, boolean ok, String words) {
        findings.add(new Finding(what, ok, words));
    }
}
