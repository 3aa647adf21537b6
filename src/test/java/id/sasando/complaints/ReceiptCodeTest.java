package id.sasando.complaints;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.sasando.complaints.ReceiptCode.Entry;
import java.security.SecureRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReceiptCodeTest {
    /** Luhn mod 32 by hand: 2·1 counts 2, 2·31 = 62 counts 1 + 30, and the check character fills up to 32. */
    @ParameterizedTest
    @CsvSource({
        "0000000000000000,0",
        "0000000000000001,Y",
        "0000000000000010,Z",
        "000000000000000Z,1",
        "00000000000000Z0,1",
        "0000000000000011,X",
        "000000000000000G,Z"
    })
    void theCheckCharacterIsThatOfLuhn(String body, char check) {
        assertThat(ReceiptCode.read(body + check)).isEqualTo(new Entry.Code(new ReceiptCode(body + check)));
    }

    @ParameterizedTest
    @CsvSource({
        "0000-0000-0000-0001-Y",
        "0000 0000 0000 0001 y",
        "oooo-OOOO-0000-000i-y",
        "0000-0000-0000-000l-Y",
        "0000\u20100000\u20110000\u20130001 Y"
    })
    void aCodeIsReadHoweverItIsTyped(String typed) {
        assertThat(ReceiptCode.read(typed)).isEqualTo(new Entry.Code(new ReceiptCode("0000000000000001Y")));
    }

    @ParameterizedTest
    @CsvSource({"0000000000000001X", "000000000000001Y", "00000000000000001Y", "000000000000000UY", "''"})
    void whatCannotBeACodeIsATypingError(String typed) {
        assertThat(ReceiptCode.read(typed)).isEqualTo(new Entry.Mistyped());
    }

    @Test
    void aWrongCheckCharacterMakesNoCode() {
        assertThatThrownBy(() -> new ReceiptCode("0000000000000001X")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new ReceiptCode("0000000000000000")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aCodeIsShownInGroupsAndNeverPrintedByAccident() {
        var code = new ReceiptCode("0123456789ABCDEF" + lastOf("0123456789ABCDEF"));

        assertThat(code.grouped()).matches("0123-4567-89AB-CDEF-.");
        assertThat(code.toString()).isEqualTo("ReceiptCode[…]");
        assertThat(ReceiptCode.random(new SecureRandom()).value()).hasSize(17);
    }

    /** Exactly one check character fits a body. */
    private static char lastOf(String body) {
        var fitting = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
                .chars()
                .filter(it -> ReceiptCode.read(body + (char) it) instanceof Entry.Code)
                .toArray();
        assertThat(fitting).hasSize(1);
        return (char) fitting[0];
    }
}
