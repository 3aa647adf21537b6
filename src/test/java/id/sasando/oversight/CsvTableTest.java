package id.sasando.oversight;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvTableTest {

    @Test
    void everyCellIsQuotedAndSpreadsheetsKnowTheLetters() {
        var table = CsvTable.of("x.csv", List.of("Nama", "Jumlah"), Stream.of(List.of("Ka\"bu, paten", "12")));

        assertThat(table.text()).isEqualTo("\uFEFF\"Nama\",\"Jumlah\"\r\n\"Ka\"\"bu, paten\",\"12\"\r\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+62", "-1", "@SUM(A1)", "\t=1", "\r=1", "  =1+1"})
    void noCellIsAFormula(String cell) {
        assertThat(line(cell)).startsWith("\"'").contains(cell);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "<5", "a=b", "24-11-2026", " "})
    void plainTextStaysAsItIs(String cell) {
        assertThat(line(cell)).isEqualTo('"' + cell + "\"\r\n");
    }

    @Test
    void theFileIsNeverShownInTheBrowserNorKept() {
        var headers = new CsvTable("numbers.csv", List.of()).answer().getHeaders();

        assertThat(headers.getFirst("Content-Disposition")).isEqualTo("attachment; filename=\"numbers.csv\"");
        assertThat(headers.getFirst("Cache-Control")).isEqualTo("no-store");
        assertThat(headers.getFirst("Content-Type")).isEqualTo("text/csv;charset=UTF-8");
    }

    private static String line(String cell) {
        return new CsvTable("x.csv", List.of(List.of(cell))).text().substring(1);
    }
}
