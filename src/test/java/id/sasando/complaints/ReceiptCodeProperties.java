package id.sasando.complaints;

import static org.assertj.core.api.Assertions.assertThat;

import id.sasando.complaints.ReceiptCode.Entry;
import java.security.SecureRandom;
import java.util.HashSet;
import java.util.Locale;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class ReceiptCodeProperties {
    private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final SecureRandom RANDOM = new SecureRandom();

    @Property
    void everySingleWrongCharacterIsFound(
            @ForAll @IntRange(max = 16) int where, @ForAll @IntRange(max = 31) int character) {
        var code = ReceiptCode.random(RANDOM).value();
        var wrong = code.substring(0, where) + ALPHABET.charAt(character) + code.substring(where + 1);

        var entry = ReceiptCode.read(wrong);

        assertThat(entry instanceof Entry.Code).isEqualTo(wrong.equals(code));
    }

    @Property
    void aCodeIsReadAsItIsShown(@ForAll boolean small, @ForAll boolean spaces) {
        var code = ReceiptCode.random(RANDOM);
        var shown = spaces ? code.grouped().replace('-', ' ') : code.grouped();

        var entry = ReceiptCode.read(small ? " " + shown.toLowerCase(Locale.ROOT) : shown);

        assertThat(entry).isEqualTo(new Entry.Code(code));
    }

    @Property
    void lettersThatLookLikeDigitsAreReadAsDigits(@ForAll boolean letterL) {
        var code = ReceiptCode.random(RANDOM);
        var typed = code.value().replace('0', 'O').replace('1', letterL ? 'l' : 'I');

        assertThat(ReceiptCode.read(typed)).isEqualTo(new Entry.Code(code));
    }

    @Property
    void whateverIsTypedHasAnAnswer(@ForAll String typed) {
        assertThat(ReceiptCode.read(typed)).isNotNull();
    }

    @Example
    void tenThousandRandomCodesDiffer() {
        var codes = new HashSet<String>();
        for (int i = 0; i < 10_000; i++) codes.add(ReceiptCode.random(RANDOM).value());

        assertThat(codes).hasSize(10_000);
    }
}
