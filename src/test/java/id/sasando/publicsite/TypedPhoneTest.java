package id.sasando.publicsite;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TypedPhoneTest {

    @ParameterizedTest
    @ValueSource(strings = {"081234567890", "0812 3456-7890", "6281234567890", "+62 812 3456 7890", "006281234567890"})
    void everyUsualWayOfWritingAnIndonesianNumberIsRead(String typed) {
        assertThat(TypedPhone.read(typed, "MY")).contains("+6281234567890");
    }

    @ParameterizedTest
    @ValueSource(strings = {"+60 12-345 6789", "60123456789", "0060123456789", "012-345 6789"})
    void aNumberOfTheCountryOfTheReportIsRead(String typed) {
        assertThat(TypedPhone.read(typed, "MY")).contains("+60123456789");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "123", "not a number", "+999123456789"})
    void whatCanBeNoNumberIsNone(String typed) {
        assertThat(TypedPhone.read(typed, "MY")).isEmpty();
    }

    @Test
    void anUnknownCountryIsNoError() {
        assertThat(TypedPhone.read("123", "ZZ")).isEmpty();
        assertThat(TypedPhone.read("123", "")).isEmpty();
    }
}
