package id.sasando.workers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.sasando.shared.RuleViolation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PersonNameTest {

    @ParameterizedTest
    @CsvSource({
        "Yohanes,Johanes",
        "Maria,Mariah",
        "Martha,Marta",
        "Anna,Ana",
        "Ma'ruf,Maruf",
        "José,jose",
        "Yahya,Jahja",
        "H. Ahmad,Ahmad",
        "Theresia,Teresia",
        "  NENO   BANU ,neno-banu"
    })
    void oneNameWrittenTwoWaysFoldsAlike(String one, String other) {
        assertThat(PersonName.fold(one)).isEqualTo(PersonName.fold(other));
    }

    @ParameterizedTest
    @CsvSource({"Yohanes,Yoanes", "Hana,Ana", "Maria,Mario", "Neno,Nino"})
    void differentNamesStayDifferent(String one, String other) {
        assertThat(PersonName.fold(one)).isNotEqualTo(PersonName.fold(other));
    }

    @ParameterizedTest
    @CsvSource(
            value = {"?|''", "''|''", "H|h", "王芳|王芳", "Maria 2|maria 2"},
            delimiter = '|')
    void whatIsNoUsualNameIsKeptAsFarAsItHasLetters(String name, String folded) {
        assertThat(PersonName.fold(name)).isEqualTo(folded);
    }

    @Test
    void oneWordIsAFullName() {
        assertThat(PersonName.of("  Bano\t").text()).isEqualTo("Bano");
    }

    @Test
    void aNameHas1To120Letters() {
        assertThat(PersonName.alias("x".repeat(120)).text()).hasSize(120);
        assertThatThrownBy(() -> PersonName.alias("x".repeat(121)))
                .isInstanceOf(RuleViolation.class)
                .hasMessage("workers.name.is-too-long");
        assertThatThrownBy(() -> PersonName.of(" \u0000 ")).hasMessage("workers.name.is-missing");
    }
}
