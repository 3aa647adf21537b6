package id.sasando.oversight;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/**
 * A table as a file of comma-separated values. Every cell is quoted, and a cell that a spreadsheet would take for a
 * formula is told to be text.
 */
public record CsvTable(String name, List<List<String>> rows) {
    private static final String FORMULA = "=+-@\t\r\n";
    private static final MediaType CSV = new MediaType("text", "csv", StandardCharsets.UTF_8);

    public CsvTable {
        rows = rows.stream().map(List::copyOf).toList();
    }

    /** With the mark by which spreadsheets know UTF-8. */
    public String text() {
        return rows.stream()
                .map(row -> row.stream().map(CsvTable::cell).collect(Collectors.joining(",", "", "\r\n")))
                .collect(Collectors.joining("", "\uFEFF", ""));
    }

    public ResponseEntity<byte[]> answer() {
        return ResponseEntity.ok()
                .contentType(CSV)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment().filename(name).build().toString())
                .header("X-Content-Type-Options", "nosniff")
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .body(text().getBytes(StandardCharsets.UTF_8));
    }

    /** One row of headings and rows of values. */
    public static CsvTable of(String name, List<String> headings, Stream<List<String>> values) {
        return new CsvTable(name, Stream.concat(Stream.of(headings), values).toList());
    }

    private static String cell(String value) {
        var text = value.stripLeading();
        var asked = !text.isEmpty() && FORMULA.indexOf(text.charAt(0)) >= 0
                || !value.isEmpty() && FORMULA.indexOf(value.charAt(0)) >= 0;
        return '"' + (asked ? "'" : "") + value.replace("\"", "\"\"") + '"';
    }
}
