package id.sasando.proof;

import static org.assertj.core.api.Assertions.assertThat;

import id.sasando.RunningApplication;
import id.sasando.TestInstallation;
import id.sasando.documents.cleaning.FileExamples;
import id.sasando.keys.DataKeys;
import id.sasando.proof.OpenedValues.Opened;
import id.sasando.proof.Visitor.Attachment;
import id.sasando.stages.RunsLast;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * After all journeys: who steals the database finds no text and no file that they entered. All page, journey and
 * browser tests share one database in one JVM; {@link RunsLast} and the tag of the last stage put this class behind
 * them, so a plain test can fail the run, which a listener of JUnit could not. It needs no browser.
 */
@Tag("browser")
@RunsLast
class StolenDatabaseTest extends RunningApplication {
    private static final String WORDS = "Kami sekeluarga belum menerima kabar sejak kapal berangkat.";
    private static final int WORDS_MIN = 16;

    /**
     * Names may be searched for, mail goes to the address of an account, and its text is the program's own around the
     * name of a member of staff: all of them are readable elsewhere.
     */
    private static final Set<String> READABLE_ELSEWHERE =
            Set.of("audit.entry.sealed_words", "notices.message.address_sealed", "notices.message.text_sealed");

    @LocalServerPort
    private int port;

    @Autowired
    private DataKeys keys;

    private Connection superuser;
    private List<Opened> opened;

    /** Alone, too, this class has something to look for. */
    @BeforeEach
    void enterSomething() throws Exception {
        try (var visitor = Visitor.from("127.0.8.8", "akhir", port)) {
            visitor.answer(WORDS);
            var files = List.of(new Attachment("akhir.pdf", FileExamples.pdfWithMarker("akhir")));
            visitor.upload("/report/files", files, "go", "add", "keepOriginal", "true");
            visitor.check();
            visitor.lodge();
        }
        superuser = TestInstallation.database().superuserLogin().connect();
        opened = OpenedValues.of(TestInstallation.database().superuser(), keys);
    }

    @AfterEach
    void close() throws Exception {
        superuser.close();
    }

    @Test
    void noTextAndNoFileThatATestEnteredIsReadable() throws Exception {
        var entered = EnteredTexts.traces();
        var sealed = sealedWords();
        System.out.println("looked for " + entered.size() + " entered and " + sealed.size() + " sealed pieces in "
                + Dump.tables(superuser) + " tables");

        assertThat(opened).anyMatch(it -> !entered.in(it.plain()).isEmpty());
        assertThat(Dump.tablesWith(superuser, entered)).isEmpty();
        assertThat(Dump.filesWith(superuser, entered)).isEmpty();
        assertThat(Dump.tablesWith(superuser, sealed)).isEmpty();
        assertThat(Dump.filesWith(superuser, sealed)).isEmpty();
    }

    /** The test of the test: what was entered is found where it lies in the clear. */
    @Test
    void whatLiesInTheClearIsFound() throws Exception {
        var traces = EnteredTexts.traces();
        try (var statement = superuser.createStatement()) {
            statement.execute("create schema planted create table note (words text, bytes bytea)");
            try {
                statement.execute("insert into planted.note values ('" + WORDS + "', 'x" + WORDS + "'::bytea)");
                assertThat(Dump.tablesWith(superuser, traces)).containsExactly("planted.note: " + WORDS);
                assertThat(Dump.filesWith(superuser, traces)).hasSize(1);
            } finally {
                statement.execute("drop schema planted cascade");
            }
        }
        assertThat(opened)
                .filteredOn(it -> it.column().equals("complaints.case_file.text_sealed"))
                .anyMatch(it -> new String(it.plain(), StandardCharsets.UTF_8).equals(WORDS));
    }

    /** The test of the test: the office's own name is no secret, and one letter more than that is. */
    @Test
    void onlyWhatIsPublicWholeIsNotLookedFor() throws Exception {
        var office = TestInstallation.database()
                .db()
                .sql("select office from complaints.receipt limit 1")
                .query(String.class)
                .single();
        var pieces = List.of(office, office.substring(0, office.length() - 1), office + ":", "x" + office).stream()
                .map(it -> it.getBytes(StandardCharsets.UTF_8))
                .toList();

        var left = PublicValues.of(TestInstallation.database().superuser()).without(pieces);

        assertThat(left).containsExactlyElementsOf(pieces.subList(2, 4));
    }

    /** Everything that is sealed, whoever entered it, but for the public names in it. */
    private Traces sealedWords() throws IOException {
        var pieces = new ArrayList<byte[]>();
        for (var value : opened) {
            if (READABLE_ELSEWHERE.contains(value.column()) || value.plain().length < WORDS_MIN) continue;
            pieces.addAll(EnteredTexts.samples(value.plain()));
        }
        return new Traces(
                PublicValues.of(TestInstallation.database().superuser()).without(pieces));
    }

    /**
     * Every text of a database that docs/data-classes.md calls public (S0), such as the names of the office and of places.
     * Somebody who tells a secret may name them, too; they are no trace of it.
     */
    private static final class PublicValues {
        private static final Pattern PUBLIC = Pattern.compile("\\| `([a-z_]+\\.[a-z_]+)\\.([a-z_0-9]+)` \\| S0 \\|.*");

        private final byte[] all;

        private PublicValues(byte[] all) {
            this.all = all;
        }

        static PublicValues of(JdbcClient superuser) throws IOException {
            var all = new ByteArrayOutputStream();
            for (var line : Files.readAllLines(Path.of("docs/data-classes.md"))) {
                var column = PUBLIC.matcher(line);
                if (!column.matches()) continue;
                var values = superuser
                        .sql("select distinct cast(%1$s as text) from %2$s where %1$s is not null"
                                .formatted(column.group(2), column.group(1)))
                        .query(String.class)
                        .list();
                for (var value : values) {
                    all.writeBytes(value.getBytes(StandardCharsets.UTF_8));
                    all.write(0); // no text holds it, so no piece spans two values
                }
            }
            return new PublicValues(all.toByteArray());
        }

        /** The pieces that do not stand whole in a public value. */
        List<byte[]> without(Collection<byte[]> pieces) {
            var known = Set.copyOf(new Traces(pieces).in(all));
            return pieces.stream()
                    .filter(it -> !known.contains(new String(it, StandardCharsets.UTF_8)))
                    .toList();
        }
    }
}
