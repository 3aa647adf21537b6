package id.sasando.reference;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What the files promise and the database cannot say. */
class ReferenceFilesTest {
    static final Path FOLDER = Path.of("src/main/resources/reference");

    @Test
    void everyFileOfTheFolderIsLoaded() throws IOException {
        try (var files = Files.list(FOLDER)) {
            assertThat(files.map(it -> it.getFileName().toString())
                            .filter(it -> it.endsWith(".csv"))
                            .map(it -> it.replace(".csv", "")))
                    .containsExactlyInAnyOrderElementsOf(
                            ReferenceLoading.packed().keySet());
        }
    }

    @Test
    void noLabelAndNoSourceIsEmpty() throws IOException {
        for (var file : ReferenceLoading.packed().keySet()) {
            for (var row : rows(file)) {
                for (var column : row.getHeader()) {
                    if (column.matches("(label|name|title|public|note)_(id|en)|source|source_title")) {
                        assertThat(row.getField(column)).as(file + " " + row).isNotBlank();
                    }
                }
            }
        }
    }

    @Test
    void theDaysOfOneLegalParameterNeverOverlap() throws IOException {
        var rows = rows("legal_parameters");
        for (var one : rows) {
            for (var other : rows) {
                if (one == other || !one.getField("code").equals(other.getField("code"))) continue;
                assertThat(first(one).isAfter(last(other)) || first(other).isAfter(last(one)))
                        .as(one.getField("code"))
                        .isTrue();
            }
        }
    }

    @Test
    void aNumberThatWorksEverywhereIsWrittenForTheWholeWorld() throws IOException {
        for (var row : rows("phones")) {
            var everywhere = row.getField("callable_from").equals("*");
            assertThat(row.getField("number")).as(row.getField("key")).matches(everywhere ? "\\+[0-9 -]+" : "[0-9 -]+");
        }
    }

    @Test
    void everyLineOfAMissionNamesItsMissionAndNoMissionIsForgotten() throws IOException {
        var missions = new HashSet<String>();
        for (var row : rows("missions")) missions.add(row.getField("key"));

        for (var row : rows("phones")) {
            var isMission = row.getField("kind").equals("MISSION");
            assertThat(missions.contains(row.getField("mission")))
                    .as(row.getField("key"))
                    .isEqualTo(isMission);
        }
        assertThat(missions).contains("my.kk", "my.tawau", "my.kuching");
    }

    @Test
    void aNumberTellsWhereAndWhenItWasSeen() throws IOException {
        for (var row : rows("phones")) {
            assertThat(LocalDate.parse(row.getField("read_on")))
                    .isAfterOrEqualTo(LocalDate.parse(row.getField("as_of")));
            assertThat(row.getField("source_title")).as(row.getField("key")).isNotBlank();
        }
    }

    @Test
    void aPublishedYearHasItsHolidaysAndAnotherHasNone() throws IOException {
        var years = new HashSet<String>();
        for (var row : rows("holidays")) years.add(row.getField("date").substring(0, 4));

        for (var row : rows("holiday_calendars")) {
            assertThat(years.contains(row.getField("year")))
                    .isEqualTo(row.getField("published").equals("true"));
        }
    }

    private static LocalDate first(NamedCsvRecord row) {
        var text = row.getField("valid_from");
        return text.isEmpty() ? LocalDate.MIN : LocalDate.parse(text);
    }

    private static LocalDate last(NamedCsvRecord row) {
        var text = row.getField("valid_to");
        return text.isEmpty() ? LocalDate.MAX : LocalDate.parse(text);
    }

    private static List<NamedCsvRecord> rows(String file) throws IOException {
        try (var reader = CsvReader.builder().ofNamedCsvRecord(FOLDER.resolve(file + ".csv"))) {
            return reader.stream().toList();
        }
    }
}
