package id.sasando.documents;

import com.google.crypto.tink.subtle.Ed25519Sign;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

/** An office made up for tests, with a key that signs and one that is retired. */
public final class ReceiptExamples {
    public static final Instant AT = Instant.parse("2026-11-24T06:03:12Z");
    public static final Signer NOW = new Signer(1, Optional.empty());
    public static final Signer RETIRED = new Signer(2, Optional.of(AT.plusSeconds(86_400)));

    private ReceiptExamples() {}

    /** Somebody who can sign. */
    public record Signer(int seed, Optional<Instant> until) {

        public SignedReceipt sign(String office) {
            var hash = SignedReceipt.hashOf(new byte[16], "Adik saya tidak digaji.");
            var key = key().id();
            var signed = SignedReceipt.signedPart(office, AT, key, hash);
            return new SignedReceipt(office, AT, key, hash, signature(signed.getBytes(StandardCharsets.UTF_8)));
        }

        /** A file that begins as a PDF does and ends as ours do. */
        public byte[] file(SignedReceipt receipt) {
            var comment = "%" + receipt.text().replace("\n", "\n%") + "\n";
            var body = ("%PDF-1.6\n1 0 obj\n\u00e9\nendobj\n%%EOF\n" + comment).getBytes(StandardCharsets.UTF_8);
            var last = ("%file: " + signature(body) + "\n").getBytes(StandardCharsets.US_ASCII);
            var file = Arrays.copyOf(body, body.length + last.length);
            System.arraycopy(last, 0, file, body.length, last.length);
            return file;
        }

        public ReceiptKeys.Key key() {
            try {
                var key = pair().getPublicKey();
                var id = HexFormat.of()
                        .formatHex(MessageDigest.getInstance("SHA-256").digest(key), 0, 8);
                return new ReceiptKeys.Key(id, HexFormat.of().formatHex(key), Instant.EPOCH, until);
            } catch (java.security.GeneralSecurityException e) {
                throw new AssertionError(e);
            }
        }

        private String signature(byte[] message) {
            try {
                return HexFormat.of().formatHex(new Ed25519Sign(pair().getPrivateKey()).sign(message));
            } catch (java.security.GeneralSecurityException e) {
                throw new AssertionError(e);
            }
        }

        private Ed25519Sign.KeyPair pair() throws java.security.GeneralSecurityException {
            var bytes = new byte[32];
            Arrays.fill(bytes, (byte) seed);
            return Ed25519Sign.KeyPair.newKeyPairFromSeed(bytes);
        }
    }

    public static ReceiptKeys keys() {
        return new ReceiptKeys(List.of(RETIRED.key(), NOW.key()));
    }
}
