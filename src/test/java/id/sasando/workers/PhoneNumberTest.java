package id.sasando.workers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class PhoneNumberTest {

    @Test
    void onlyE164IsANumber() {
        assertThatThrownBy(() -> new PhoneNumber("081234567890")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void itIsSpacedToBeReadAloud() {
        assertThat(new PhoneNumber("+6281234567890").spaced()).isEqualTo("+62 812-3456-7890");
    }
}
