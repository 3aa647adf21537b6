package id.sasando.complaints.once;

import static org.assertj.core.api.Assertions.assertThat;

import id.sasando.database.TestDatabase;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Every place that is protected by a key of its form, so that none is forgotten: whoever adds one says here which test
 * sends it again with other content.
 */
@Tag("sql")
class EveryKeyTest {
    private static final Path MAIN = Path.of("src/main/java");

    /** What calls {@link SentForms}; each act stands in a page test that sends it again with other content. */
    private static final Set<String> CALLERS = Set.of(
            "AddNote.java", // SentOtherwiseTest
            "CaseAttachments.java", // SentOtherwiseTest
            "MergeCases.java", // SentOtherwiseTest
            "RecordOutsideNumber.java", // SentOtherwiseTest
            "Talk.java", // SentOtherwiseTest, MessageAgainTest
            "LodgedAgain.java"); // ReportAgainTest, EntryAgainTest

    /** Columns that hold the key of a form. */
    private static final Set<String> COLUMNS = Set.of(
            "complaints.sent_form.key",
            "complaints.message.submission", // its row in sent_form is written first
            "complaints.case_file.submission", // its row in sent_form is written with it
            "documents.file.submission"); // files that wait; none is left over when a report comes again

    private static final String FOUND = """
            select table_schema || '.' || table_name || '.' || column_name
              from information_schema.columns
             where data_type = 'uuid' and table_schema not in ('pg_catalog', 'information_schema')
               and (column_name like '%submission%' or column_name like '%idempot%' or column_name ~ '(^|_)key$'
                    and column_name <> 'data_key')
            """;

    @Test
    void everyPlaceThatAsksForAFirstTimeIsKnown() {
        assertThat(sources().stream()
                        .filter(it -> contains(it, ".isFirst("))
                        .map(it -> it.getFileName().toString())
                        .collect(Collectors.toSet()))
                .isEqualTo(CALLERS);
    }

    @Test
    void everyColumnThatHoldsAKeyIsKnown() {
        assertThat(Set.copyOf(TestDatabase.fresh()
                        .owner()
                        .sql(FOUND)
                        .query(String.class)
                        .list()))
                .isEqualTo(COLUMNS);
    }

    /** A statement that does nothing on a repetition must not be taken for a success. */
    @Test
    void noOtherStatementPassesOverARepetition() {
        assertThat(sources().stream()
                        .filter(it -> it.toString().contains("/complaints/"))
                        .filter(it -> contains(it, "on conflict"))
                        .map(it -> it.getFileName().toString())
                        .collect(Collectors.toSet()))
                .isEqualTo(Set.of(
                        "SentForms.java",
                        "NewCases.java", // LodgedAgain compares
                        "Talk.java", // a message of a time without digests is refused
                        "Endings.java", // FollowCase compares the reason of the request that waits
                        "Suspicions.java", // a pointer has no content; the report is compared by LodgedAgain
                        "CaseLinks.java", // a link has no content
                        "CaseNumbers.java", // counts
                        "OutsideNumbers.java")); // a number that is there is refused
    }

    private static boolean contains(Path file, String text) {
        try {
            return Files.readString(file).contains(text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Path> sources() {
        try (var files = Files.walk(MAIN)) {
            return files.filter(it -> it.toString().endsWith(".java")).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
