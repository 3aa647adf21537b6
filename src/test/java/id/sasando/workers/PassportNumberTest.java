package id.sasando.workers;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PassportNumberTest {

    @ParameterizedTest
    @ValueSource(strings = {"C1234567", "x 123 4567"})
    void aLetterAndSevenDigitsAreCommon(String typed) {
        var reading = PassportNumber.read(typed);

        assertThat(reading.value()).isPresent();
        assertThat(reading.warnings()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"AB1234567", "123456", "C123456"})
    void otherFormsAreTakenWithAWarning(String typed) {
        var reading = PassportNumber.read(typed);

        assertThat(reading.value()).isPresent();
        assertThat(reading.warnings()).containsExactly("workers.passport.form-is-unusual");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "C1234", "C123456789", "C12345é7"})
    void whatCannotBeANumberIsRefused(String typed) {
        assertThat(PassportNumber.read(typed).errors()).containsExactly("workers.passport.has-six-to-nine-characters");
    }

    @Test
    void onlyEndsAreShown() {
        assertThat(new PassportNumber("C1234567")).hasToString("C****567");
    }
}
