package id.sasando.access.secret;

import static org.assertj.core.api.Assertions.assertThat;

import java.security.SecureRandom;
import org.junit.jupiter.api.Test;

class RecoveryCodesTest {

    @Test
    void tenDifferentCodesOfTenSigns() {
        var codes = RecoveryCodes.make(new SecureRandom());

        assertThat(codes).hasSize(10).doesNotHaveDuplicates();
        assertThat(codes).allMatch(it -> it.matches("[0-9A-HJKMNP-TV-Z]{5}-[0-9A-HJKMNP-TV-Z]{5}"));
    }

    @Test
    void smallLettersSpacesAndLookalikesAreRead() {
        assertThat(RecoveryCodes.normal("abcde fgh-oil")).isEqualTo("ABCDEFGH011");
    }
}
