package id.sasando.access.secret;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PasswordRulesTest {

    @Test
    void fourWordsAreEnough() {
        assertThat(PasswordRules.refusal("lontar perahu sirih bintang", "maria.k", "Maria Contoh"))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "sebelas-kar, access.password.too-short",
        "petugas.contoh, access.password.own-name",
        "Petugas.Contoh, access.password.own-name",
        "Maria Contoh Kupang, access.password.own-name",
        "password1234, access.password.too-common",
        "Indonesia1945, access.password.too-common",
        "aaaaaaaaaaaaaa, access.password.too-common",
        "121212121212, access.password.too-common"
    })
    void weakOnesAreRefusedWithTheirReason(String password, String reason) {
        assertThat(PasswordRules.refusal(password, "petugas.contoh", "Maria Contoh Kupang"))
                .contains(reason);
    }

    @Test
    void thereIsAnUpperBound() {
        assertThat(PasswordRules.refusal("abcdefgh".repeat(25), "maria", "Maria"))
                .isEmpty();
        assertThat(PasswordRules.refusal("abcdefgh".repeat(25) + "i", "maria", "Maria"))
                .contains("access.password.too-long");
    }
}
