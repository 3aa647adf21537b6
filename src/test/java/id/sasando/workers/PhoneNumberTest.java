package id.sasando.workers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PhoneNumberTest {

    @ParameterizedTest
    @CsvSource({
        "081234567890, +6281234567890",
        "0812-3456-7890, +6281234567890",
        "62 812 3456 7890, +6281234567890",
        "+62 (812) 3456 7890, +6281234567890",
        "81234567890, +6281234567890",
        "0380 821234, +62380821234",
        "+60 12-345 6789, +60123456789",
        "0060123456789, +60123456789",
        "60123456789, +60123456789",
        "+852 5123 4567, +85251234567",
        "+673 712 3456, +6737123456",
        "+677 74 12345, +6777412345"
    })
    void itIsReadAsPeopleWriteIt(String typed, String value) {
        assertThat(PhoneNumber.read(typed)).contains(new PhoneNumber(value));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "tidak ada", "0812", "+", "00", "+999123456789", "08123456789012345678901234567890"})
    void whatIsNoNumberIsEmpty(String typed) {
        assertThat(PhoneNumber.read(typed)).isEmpty();
    }

    @Test
    void onlyE164IsANumber() {
        assertThatThrownBy(() -> new PhoneNumber("081234567890")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void itIsSpacedToBeReadAloud() {
        assertThat(new PhoneNumber("+6281234567890").spaced()).isEqualTo("+62 812-3456-7890");
    }
}
