package id.sasando.proof;

import static org.assertj.core.api.Assertions.assertThat;

import id.sasando.RunningApplication;
import id.sasando.TestInstallation;
import id.sasando.documents.cleaning.FileExamples;
import id.sasando.keys.DataKeys;
import id.sasando.proof.OpenedValues.Opened;
import id.sasando.proof.Visitor.Attachment;
import id.sasando.stages.RunsLast;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

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

    /** Names may be searched for, and mail goes to the address of an account: both are readable elsewhere. */
    private static final Set<String> READABLE_ELSEWHERE =
            Set.of("audit.entry.sealed_words", "notices.message.address_sealed");

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

    /** Everything that is sealed, whoever entered it. */
    private Traces sealedWords() {
        var pieces = new ArrayList<byte[]>();
        for (var value : opened) {
            if (READABLE_ELSEWHERE.contains(value.column()) || value.plain().length < WORDS_MIN) continue;
            pieces.addAll(EnteredTexts.samples(value.plain()));
        }
        return new Traces(pieces);
    }
}
