package id.sasando.reference.lists;

import static id.sasando.reference.ReferenceExamples.CLOCK;
import static id.sasando.reference.ReferenceExamples.office;
import static org.assertj.core.api.Assertions.assertThat;

import id.sasando.database.TestDatabase;
import id.sasando.reference.Code;
import id.sasando.reference.Countries;
import id.sasando.reference.Countries.Country;
import java.time.LocalDate;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("sql")
class StoredListsTest {
    static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
    static final TestDatabase DATABASE = TestDatabase.fresh();

    final StoredCodes codes = new StoredCodes(DATABASE.db());
    final StoredCountries countries = new StoredCountries(DATABASE.db(), office(), CLOCK);

    @Test
    void destinationsComeFirstByRankThenTheUnknownOneThenTheOthersByName() {
        var all = countries.all("id");

        assertThat(all).hasSize(250).first().extracting(Country::alpha2).isEqualTo("MY");
        var others = all.stream().dropWhile(Country::destination).toList();
        assertThat(others)
                .noneMatch(Country::destination)
                .first()
                .extracting(Country::alpha2)
                .isEqualTo(Countries.UNKNOWN);
    }

    @Test
    void aCountryHasItsNameInBothLanguages() {
        assertThat(countries.name("AE", "id")).isEqualTo("Uni Emirat Arab");
        assertThat(countries.name("AE", "en")).isEqualTo("United Arab Emirates");
        assertThat(countries.name("XX", "id")).isEqualTo("XX");
        assertThat(countries.find("MY").orElseThrow().dialCode()).contains("+60");
    }

    @Test
    void caseTypesStandInTheOrderOfTheCitizenWithTheirMarks() {
        var types = codes.caseTypes();

        assertThat(types.on(TODAY)).hasSize(35).first().extracting(Code::code).isEqualTo("UNPAID_WAGES");
        assertThat(types.find("UNPAID_WAGES").orElseThrow().publicLabel().in("en"))
                .isEqualTo("Wages not paid");
        assertThat(types.on(TODAY)).anyMatch(Code.CaseType::protects);
        assertThat(types.on(TODAY)).extracting(Code.CaseType::priority).contains("CRITICAL", "LOW");
    }

    @Test
    void everyListIsRead() {
        assertThat(codes.channels().find("WHATSAPP").orElseThrow().phoneKey()).contains("id.kp2mi_whatsapp");
        assertThat(codes.complainantTypes().on(TODAY)).hasSize(12).anyMatch(Code.ComplainantType::needsPowerOfAttorney);
        assertThat(codes.outcomes().on(TODAY)).hasSize(18);
        assertThat(codes.departureStatuses().label("NON_PROCEDURAL", "id")).isEqualTo("Nonprosedural");
        assertThat(codes.partnerTypes().on(TODAY)).hasSize(27);
    }
}
