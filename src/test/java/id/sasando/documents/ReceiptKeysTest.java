package id.sasando.documents;

import static id.sasando.documents.ReceiptExamples.NOW;
import static id.sasando.documents.ReceiptExamples.RETIRED;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import id.sasando.documents.ReceiptVerdict.Genuine;
import id.sasando.documents.ReceiptVerdict.Reason;
import id.sasando.documents.ReceiptVerdict.Refused;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a list of keys says of a receipt. */
class ReceiptKeysTest {
    private static final ReceiptKeys KEYS = ReceiptExamples.keys();
    private static final SignedReceipt RECEIPT = NOW.sign("BP3MI Contoh");

    @Test
    void theTextIsTheOneThatIsWrittenDown() {
        assertThat(RECEIPT.text().lines().map(it -> it.replaceAll("[0-9a-f]{16,}", "…")))
                .containsExactly(
                        "sasando-receipt-1",
                        "office: BP3MI Contoh",
                        "time: 2026-11-24T06:03:12Z",
                        "key: …",
                        "hash: …",
                        "signature: …");
        assertThat(RECEIPT.text()).doesNotEndWith("\n");
    }

    @Test
    void theHashIsThatOfSaltAndText() {
        // printf '\0%.0s' {1..16} | cat - <(printf abc) | sha256sum
        assertThat(SignedReceipt.hashOf(new byte[16], "abc"))
                .isEqualTo(sha256("00000000000000000000000000000000616263"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\n", "\r\n \t"})
    void blanksAroundAPastedTextAreForgiven(String around) {
        var pasted = around + RECEIPT.text().replace("\n", "\r\n") + around;

        assertThat(verdict(pasted)).isEqualTo(new Genuine(RECEIPT, NOW.key()));
    }

    @Test
    void everyChangedByteOfATextIsFound() {
        var text = RECEIPT.text().getBytes(UTF_8);

        assertThat(genuineAfterChanges(text)).isEmpty();
    }

    @Test
    void everyChangedByteOfAFileIsFound() {
        var file = NOW.file(RECEIPT);

        assertThat(KEYS.verdict(file)).isInstanceOf(Genuine.class);
        assertThat(genuineAfterChanges(file)).isEmpty();
    }

    @Test
    void aReceiptOfARetiredKeyStaysGenuine() {
        var receipt = RETIRED.sign("BP3MI Contoh");

        assertThat(verdict(receipt.text())).isEqualTo(new Genuine(receipt, RETIRED.key()));
    }

    @Test
    void anotherOfficesReceiptIsOfAnUnknownKey() {
        var stranger = new ReceiptExamples.Signer(3, Optional.empty()).sign("BP3MI Contoh");

        assertThat(verdict(stranger.text())).isEqualTo(new Refused(Reason.UNKNOWN_KEY));
    }

    @Test
    void aListThatGivesAKeyAnotherIdIsNotFollowed() {
        var forger = new ReceiptExamples.Signer(3, Optional.empty()).key();
        var list = new ReceiptKeys(
                List.of(new ReceiptKeys.Key(NOW.key().id(), forger.key(), forger.since(), Optional.empty())));

        assertThat(list.verdict(RECEIPT.text().getBytes(UTF_8))).isEqualTo(new Refused(Reason.UNKNOWN_KEY));
    }

    @Test
    void aReceiptInAFileOfAnotherReceiptIsFound() {
        var other = NOW.sign("BP3MI Lain");
        var file = new String(NOW.file(RECEIPT), UTF_8)
                .replace(
                        "%" + RECEIPT.text().replace("\n", "\n%"),
                        "%" + other.text().replace("\n", "\n%"));

        assertThat(verdict(file)).isEqualTo(new Refused(Reason.CHANGED));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "halo", "%PDF-1.6\n%%EOF\n", "sasando-receipt-1\noffice: x"})
    void whatHasAnotherFormIsNoReceipt(String text) {
        assertThat(verdict(text)).isEqualTo(new Refused(Reason.NO_RECEIPT));
    }

    @Test
    void anImpossibleTimeIsNoReceipt() {
        for (var time : List.of("2026-02-31T00:00:00Z", "2026-11-24T24:00:00Z", "2026-11-24T23:59:60Z")) {
            assertThat(verdict(RECEIPT.text().replace("2026-11-24T06:03:12Z", time)))
                    .as(time)
                    .isEqualTo(new Refused(Reason.NO_RECEIPT));
        }
    }

    @Test
    void aListReadAgainIsTheSameAndAnythingElseIsNone() {
        assertThat(ReceiptKeys.read(KEYS.text())).contains(KEYS);
        assertThat(ReceiptKeys.read("")).isEmpty();
        assertThat(ReceiptKeys.read(KEYS.text() + "x y z")).isEmpty();
        assertThat(ReceiptKeys.read(KEYS.text().replace("1970", "19x0"))).isEmpty();
    }

    /** Changes each byte in turn, to its neighbour, to a blank and to an end of line. */
    private static List<Integer> genuineAfterChanges(byte[] genuine) {
        return java.util.stream.IntStream.range(0, genuine.length)
                .filter(at -> java.util.stream.IntStream.of(genuine[at] ^ 1, ' ', '\n', '\r')
                        .filter(it -> it != genuine[at])
                        .anyMatch(it -> KEYS.verdict(changed(genuine, at, (byte) it)) instanceof Genuine))
                .boxed()
                .toList();
    }

    private static byte[] changed(byte[] genuine, int at, byte to) {
        var changed = genuine.clone();
        changed[at] = to;
        return changed;
    }

    private static ReceiptVerdict verdict(String text) {
        return KEYS.verdict(text.getBytes(UTF_8));
    }

    private static String sha256(String hex) {
        try {
            var digest = java.security.MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(digest.digest(HexFormat.of().parseHex(hex)));
        } catch (java.security.GeneralSecurityException e) {
            throw new AssertionError(e);
        }
    }
}
