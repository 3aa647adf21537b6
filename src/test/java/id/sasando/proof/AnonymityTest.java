package id.sasando.proof;

import static org.assertj.core.api.Assertions.assertThat;

import id.sasando.keys.ring.TestKeys;
import id.sasando.proof.OpenedValues.Opened;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/**
 * Who reports anonymously leaves no trace: not in any table, opened with all keys; not in the raw files of the home,
 * the write-ahead log and the server's own log among them; not in what the application says, not in temporary files,
 * not in what it measures. Mail is not sent yet; what sends it first must be looked at here, too.
 *
 * <p>One of the three reports gave name, telephone and files first, went back, and chose on an older page to stay unknown.
 */
@Tag("journey")
class AnonymityTest {
    private static final Path HOME = Path.of(System.getProperty("build.dir", "target"), "real", "anonymity");
    private static final String CLEANED = "TandaMetadataBersih5521";
    private static final String EVIDENCE = "TandaMetadataBukti8834";
    private static final String PLANTED_ADDRESS = "127.0.0.78";
    private static final String PLANTED_AGENT = "PeramanTanam/78.32";
    private static final Traces PLANTED = Traces.of(PLANTED_ADDRESS, PLANTED_AGENT);
    private static final Traces MARK = Traces.of(CLEANED);
    private static final Traces ORIGINAL = Traces.of(EVIDENCE);
    private static final Traces WORDS = Traces.of(AnonymousReport.WORDS, AnonymousReport.MESSAGE);

    private static StartedApplication application;
    private static Connection superuser;
    private static List<Opened> opened;

    @BeforeAll
    static void lodge() throws Exception {
        StartedApplication.clear(HOME);
        application = StartedApplication.serving(HOME);
        AnonymousReport.lodge(application.port(), CLEANED, false);
        AnonymousReport.lodge(application.port(), EVIDENCE, true);
        AnonymousReport.lodgeAfterGoingBack(application.port(), CLEANED);
        superuser = application.database().superuser().connect();
        opened = open();
    }

    @AfterAll
    static void stop() throws SQLException {
        if (superuser != null) superuser.close();
        if (application != null) application.close();
    }

    @Test
    void noTableHoldsATraceEvenOpenedWithAllKeys() throws Exception {
        System.out.println("opened " + opened.size() + " sealed values");
        assertThat(opened).hasSizeGreaterThan(20);
        assertThat(Dump.tablesWith(superuser, AnonymousReport.TRACES)).isEmpty();
        assertThat(Dump.tablesWith(superuser, MARK)).isEmpty();
        assertThat(Dump.tablesWith(superuser, ORIGINAL)).isEmpty();
        assertThat(openedWith(AnonymousReport.TRACES)).isEmpty();
        assertThat(openedWith(MARK)).isEmpty();
    }

    @Test
    void theAddressIsNotKeptAsBytesEither() throws Exception {
        var address = new String(new char[] {0x7f, 0, 0, 0x4d});
        var texts = opened.stream().filter(it -> !it.column().equals("documents.piece.sealed"));

        assertThat(texts.map(it -> new String(it.plain(), java.nio.charset.StandardCharsets.ISO_8859_1)))
                .noneMatch(it -> it.contains(address));
        try (var addresses = superuser
                .createStatement()
                .executeQuery("select 1 from information_schema.columns"
                        + " where udt_name in ('inet', 'cidr', 'macaddr') and table_schema not like 'pg\\_%'")) {
            assertThat(addresses.next()).isFalse();
        }
    }

    @Test
    void theOriginalIsKeptAsEvidenceWhereThatWasChosenAndNowhereElse() {
        var places =
                opened.stream().filter(it -> !ORIGINAL.in(it.plain()).isEmpty()).map(Opened::place);

        assertThat(places).isNotEmpty().allMatch(it -> it.matches("documents\\.piece:.*:ORIGINAL:\\d+"));
        assertThat(opened.stream()
                        .filter(it -> it.place().contains(":ORIGINAL:"))
                        .map(it -> it.place().split(":", -1)[1]))
                .as("the five files of the second report alone")
                .hasSizeGreaterThanOrEqualTo(5)
                .satisfies(ids -> assertThat(ids.stream().distinct()).hasSize(5));
    }

    @Test
    void noFileOfTheInstallationHoldsATrace() throws Exception {
        checkpoint();
        for (var traces : List.of(AnonymousReport.TRACES, MARK, ORIGINAL, WORDS)) {
            for (var folder : List.of("data", "log", "run")) {
                assertThat(Dump.filesWith(HOME.resolve(folder), traces)).isEmpty();
            }
            assertThat(Dump.filesWith(StartedApplication.temporaryFiles(HOME), traces))
                    .isEmpty();
        }
    }

    @Test
    void neitherTheLogNorWhatIsMeasuredHoldsATrace() throws Exception {
        var said = new ArrayList<>(List.of(Files.readString(StartedApplication.log(HOME))));
        try (var visitor = Visitor.from("127.0.0.1", "pengukur", application.port())) {
            for (var path : List.of("", "/health", "/metrics", "/httpexchanges", "/prometheus", "/sessions", "/env")) {
                said.add(visitor.get("/actuator" + path).body());
            }
        }

        for (var traces : List.of(AnonymousReport.TRACES, MARK, ORIGINAL, WORDS)) {
            assertThat(said).allSatisfy(it -> assertThat(traces.in(it)).isEmpty());
        }
        assertThat(said.getFirst()).doesNotContain(" ERROR ", " WARN ");
    }

    /** The test of the test: what is planted where the others looked is found. It leaves traces, so they are traces of nobody. */
    @Test
    void whatIsPlantedIsFound() throws Exception {
        assertThat(openedWith(WORDS))
                .anyMatch(it -> it.contains("case_file.text"))
                .anyMatch(it -> it.contains("message.text"));
        var folder = StartedApplication.temporaryFiles(HOME);
        var temporary = folder.resolve("lupa.tmp");
        Files.writeString(temporary, "x" + PLANTED_AGENT);
        assertThat(Dump.filesWith(folder, PLANTED)).hasSize(1);
        Files.delete(temporary);
        try (var statement = superuser.createStatement()) {
            statement.execute("create schema planted create table trace (words text, bytes bytea)");
            statement.execute("insert into planted.trace values ('dari " + PLANTED_ADDRESS + "', '" + PLANTED_AGENT
                    + "'::bytea)");
            checkpoint();
            assertThat(Dump.tablesWith(superuser, PLANTED)).hasSize(2);
            assertThat(Dump.filesWith(HOME.resolve("data"), PLANTED)).isNotEmpty();
            statement.execute("drop schema planted cascade");
        }
    }

    private static List<String> openedWith(Traces traces) {
        return opened.stream()
                .filter(it -> !traces.in(it.plain()).isEmpty())
                .map(Opened::place)
                .toList();
    }

    private static void checkpoint() throws SQLException {
        try (var statement = superuser.createStatement()) {
            statement.execute("checkpoint");
        }
    }

    private static List<Opened> open() throws IOException {
        var login = application.database().superuser();
        var db = JdbcClient.create(new DriverManagerDataSource(login.url(), login.user(), login.password()));
        return OpenedValues.of(
                db, TestKeys.of(HOME.resolve("keys/master.key"), db).dataKeys());
    }
}
