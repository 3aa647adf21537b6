package id.sasando.reference.office;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.sasando.shared.Office;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.LocalTime;
import org.junit.jupiter.api.Test;

class OfficeFileTest {
    static final Path FILE = Path.of("src/main/resources/reference/offices/ntt.properties");

    @Test
    void theFirstOfficeIsReadWhole() throws IOException {
        try (var reader = Files.newBufferedReader(FILE)) {
            var office = OfficeFile.read(reader);

            assertThat(office.casePrefix()).isEqualTo("PGD-NTT");
            assertThat(office.provinceCode()).isEqualTo("53");
            assertThat(office.letterhead()).hasSize(4).last().isEqualTo("NUSA TENGGARA TIMUR");
            assertThat(office.address()).isEqualTo("Jl. Perintis Kemerdekaan I No. 6, Oebufu, Kota Kupang");
            assertThat(office.hours())
                    .containsEntry(DayOfWeek.FRIDAY, new Office.Hours(LocalTime.of(8, 0), LocalTime.of(16, 0)))
                    .doesNotContainKey(DayOfWeek.SATURDAY);
            assertThat(office.phoneKeys()).isEmpty();
        }
    }

    @Test
    void aMissingValueIsNamed() {
        assertThatThrownBy(() -> OfficeFile.read(new StringReader("office.code=NTT")))
                .hasMessageContaining("office.number.case-prefix");
    }

    @Test
    void severalTelephonesAreSeparatedByCommas() throws IOException {
        var text = Files.readString(FILE).replace("office.phones=", "office.phones=ntt.desk, ntt.night");

        assertThat(OfficeFile.read(new StringReader(text)).phoneKeys()).containsExactly("ntt.desk", "ntt.night");
    }
}
