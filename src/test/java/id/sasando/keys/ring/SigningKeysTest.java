package id.sasando.keys.ring;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import id.sasando.database.TestDatabase;
import id.sasando.keys.Signatures.PublicKey;
import id.sasando.keys.Signatures.Purpose;
import id.sasando.shared.TickingClock;
import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import java.util.HexFormat;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("sql")
class SigningKeysTest {
    private static final byte[] MESSAGE = "batch 7".getBytes(UTF_8);
    private static final byte[] SECRET = "a secret of thirty-two bytes or more".getBytes(UTF_8);
    private final TestDatabase database = TestDatabase.fresh();
    private final TestSigning signing = TestSigning.on(database.db(), Clock.systemUTC());

    @Test
    void keysAndSignaturesAreThoseOfTheStandard() {
        // RFC 8032, section 7.1, test 2
        var seed = HexFormat.of().parseHex("4ccd089b28ff96da9db6c346ec114e0f5b8a319f35aba624da8cf6ed4fb8a6fb");

        assertThat(HexFormat.of().formatHex(new Ed25519(seed).publicKey()))
                .isEqualTo("3d4017c3e843895a92b70aa74d1b7ebc9c982ccf2ec4968cc0cd55f12af4660c");
        assertThat(HexFormat.of().formatHex(new Ed25519(seed).sign(new byte[] {0x72})))
                .isEqualTo("92a009a9f0d4cab8720e820b5f642540a2b27b5416503f8fb3762223ebdb69da"
                        + "085ac1e43e15996e458f3613d0f11d8c387b2eaeb4302aeeb00d291612bb0c00");
    }

    @Test
    void aRetiredKeyStaysListedAndItsSignaturesStayValid() {
        var signatures = signing.signatures();
        var old = signatures.keyId(Purpose.TRAIL);
        var signed = signatures.sign(Purpose.TRAIL, old, MESSAGE);

        signatures.change(Purpose.TRAIL);

        assertThat(signatures.keyId(Purpose.TRAIL)).isNotEqualTo(old);
        assertThat(signatures.verify(Purpose.TRAIL, old, MESSAGE, signed)).isTrue();
        assertThat(signatures.listed()).extracting(PublicKey::generation).containsExactly(1, 2);
        assertThat(signatures.listed().getFirst().retiredAt()).isPresent();
    }

    @Test
    void aKeyThatAnotherNodeChangedSignsForAFewSecondsMore() {
        var clock = new TickingClock();
        var here = TestSigning.with(SECRET, database.db(), clock).signatures();
        var there = TestSigning.with(SECRET, database.db(), clock).signatures();
        var old = here.keyId(Purpose.RECEIPT);
        clock.pass(Duration.ofMinutes(2));
        assertThat(here.keyId(Purpose.RECEIPT)).isEqualTo(old);

        there.change(Purpose.RECEIPT);

        assertThat(there.keyId(Purpose.RECEIPT)).isNotEqualTo(old);
        assertThat(here.keyId(Purpose.RECEIPT)).isEqualTo(old);
        clock.pass(Duration.ofSeconds(5));
        assertThat(here.keyId(Purpose.RECEIPT)).isEqualTo(there.keyId(Purpose.RECEIPT));
    }

    @Test
    void aKeyWhoseListingIsUndoneIsListedAgain() {
        var clock = new TickingClock();
        var here = TestSigning.with(SECRET, database.db(), clock).signatures();
        var undone = here.keyId(Purpose.RECEIPT);
        database.owner().sql("delete from keys.signing_key").update();

        assertThat(here.keyId(Purpose.RECEIPT)).isEqualTo(undone);
        assertThat(here.listed()).extracting(PublicKey::id).containsExactly(undone);
    }

    @Test
    void aChangedMessageAChangedSignatureAndAnotherPurposeAreNotSigned() {
        var signatures = signing.signatures();
        var key = signatures.keyId(Purpose.TRAIL);
        var signed = signatures.sign(Purpose.TRAIL, key, MESSAGE);
        var changed = signed.clone();
        changed[10] ^= 1;

        assertThat(signatures.verify(Purpose.TRAIL, key, "batch 8".getBytes(UTF_8), signed))
                .isFalse();
        assertThat(signatures.verify(Purpose.TRAIL, key, MESSAGE, changed)).isFalse();
        assertThat(signatures.verify(Purpose.TRAIL, key, MESSAGE, Arrays.copyOf(signed, 63)))
                .isFalse();
        assertThat(signatures.verify(Purpose.RECEIPT, key, MESSAGE, signed)).isFalse();
    }

    @Test
    void aKeyListedWithoutTheMasterSecretIsNotBelieved() {
        var thief = TestSigning.on(database.db(), Clock.systemUTC()).signatures();
        var theirs = thief.keyId(Purpose.RECEIPT);
        var signed = thief.sign(Purpose.RECEIPT, theirs, MESSAGE);

        assertThat(thief.verify(Purpose.RECEIPT, theirs, MESSAGE, signed)).isTrue();
        assertThat(signing.signatures().verify(Purpose.RECEIPT, theirs, MESSAGE, signed))
                .isFalse();
        assertThat(signing.signatures().listed()).isEmpty();
    }

    @Test
    void theSameSecretFindsTheSameKeyAgain() {
        var first = TestSigning.with(SECRET, database.db(), Clock.systemUTC()).signatures();
        var second = TestSigning.with(SECRET, database.db(), Clock.systemUTC()).signatures();

        assertThat(second.keyId(Purpose.TRAIL)).isEqualTo(first.keyId(Purpose.TRAIL));
    }
}
