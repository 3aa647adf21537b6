package id.sasando.complaints.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TypedNumberTest {
    private static Optional<TypedNumber> read(String typed) {
        return TypedNumber.read(typed, "PGD-NTT", 2026);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "PGD-NTT-2026-000123",
                "pgd-ntt-2026-123",
                " PGD - NTT - 2026 - 000123 ",
                "PGD-NTT-2026-000123/2",
                "\u202aPGD\u2011NTT\u20112026\u2011000123\u202c"
            })
    void aWholeNumberIsOneCase(String typed) {
        assertThat(read(typed).orElseThrow().numbers()).containsExactly("PGD-NTT-2026-000123");
        assertThat(read(typed).orElseThrow().digitsOnly()).isFalse();
    }

    @Test
    void digitsMeanTheNumberOfAnyYearOrTheOrderOfReceipt() {
        var number = read("123").orElseThrow();

        assertThat(number.numbers()).contains("PGD-NTT-2026-000123", "PGD-NTT-2025-000123");
        assertThat(number.intake()).contains(123L);
        assertThat(number.digitsOnly()).isTrue();
        assertThat(read("2025-7").orElseThrow().numbers()).isEqualTo(List.of("PGD-NTT-2025-000007"));
    }

    @Test
    void aHashMeansTheOrderOfReceiptOnly() {
        assertThat(read("#17")).contains(new TypedNumber(List.of(), Optional.of(17L), false));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Maria", "081234567890", "#", "PGD-NTT", "12a"})
    void allElseIsNoNumber(String typed) {
        assertThat(read(typed)).isEmpty();
    }
}
