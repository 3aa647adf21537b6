package id.sasando.reference.regions;

import static org.assertj.core.api.Assertions.assertThat;

import id.sasando.reference.VillageName;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class VillageSearchTest {
    final VillageSearch search = new VillageSearch(List.of(
            village("Oebufu", "Oebobo", "Kota Kupang"),
            village("Oebelo", "Kupang Tengah", "Kab. Kupang"),
            village("Fatukoa", "Maulafa", "Kota Kupang"),
            village("Lamawai", "Solor Timur", "Kab. Flores Timur"),
            village("Weri", "Larantuka", "Kab. Flores Timur"),
            village("Oeltua", "Taebenu", "Kab. Kupang"),
            village("Oeltua Baru", "Taebenu", "Kab. Kupang")));

    @Test
    void theExactNameComesFirstAndTheBeginningIsEnough() {
        assertThat(names("oeltua")).containsExactly("Oeltua", "Oeltua Baru");
        assertThat(names("OEB")).containsExactly("Oebufu", "Oebelo");
    }

    @Test
    void oneWrongLetterIsForgiven() {
        assertThat(names("oebuvu")).containsExactly("Oebufu");
        assertThat(names("oebfu")).containsExactly("Oebufu");
        assertThat(names("oebuufu")).containsExactly("Oebufu");
        assertThat(names("lamwaai")).containsExactly("Lamawai");
        assertThat(names("xebuvu")).isEmpty();
    }

    @Test
    void shortWordsMustBeRight() {
        assertThat(names("wer")).containsExactly("Weri");
        assertThat(names("wir")).isEmpty();
    }

    @Test
    void districtAndRegencyNarrowTheAnswerButAreNoAnswer() {
        assertThat(names("oe kota kupang")).containsExactly("Oebufu");
        assertThat(names("larantuka")).isEmpty();
        assertThat(names("weri larantuka")).containsExactly("Weri");
    }

    @Test
    void nothingTypedFindsNothingAndTheLimitHolds() {
        assertThat(names(" -, ")).isEmpty();
        assertThat(search.find("o", 2)).hasSize(2);
    }

    private List<String> names(String words) {
        return search.find(words, 10).stream().map(VillageName::village).toList();
    }

    private static VillageName village(String name, String district, String regency) {
        return new VillageName(name.toLowerCase(Locale.ROOT), name, district, regency, "53.01");
    }
}
