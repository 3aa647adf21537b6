package id.sasando.documents.receipt;

import id.sasando.documents.ReceiptSigning;
import id.sasando.documents.ReceiptVerdict.Genuine;
import id.sasando.documents.SignedReceipt;
import id.sasando.keys.Signatures;
import id.sasando.keys.Signatures.Purpose;
import id.sasando.shared.Office;
import id.sasando.web.Texts;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;
import org.springframework.stereotype.Component;

/** Signs receipts by the keys of their purpose. */
@Component
class SignReceipt implements ReceiptSigning {
    private final Signatures signatures;
    private final ListedKeys keys;
    private final Office office;

    SignReceipt(Signatures signatures, ListedKeys keys, Office office) {
        this.signatures = signatures;
        this.keys = keys;
        this.office = office;
    }

    @Override
    public SignedReceipt sign(Instant time, String hash) {
        var second = time.truncatedTo(ChronoUnit.SECONDS);
        var key = signatures.keyId(Purpose.RECEIPT);
        var signed = SignedReceipt.signedPart(office.name(), second, key, hash);
        return new SignedReceipt(
                office.name(), second, key, hash, signature(key, signed.getBytes(StandardCharsets.UTF_8)));
    }

    @Override
    public boolean isOurs(SignedReceipt receipt) {
        return keys.now().verdict(receipt.text().getBytes(StandardCharsets.UTF_8)) instanceof Genuine;
    }

    @Override
    public byte[] pdf(SignedReceipt receipt, Texts texts) {
        var file = new ByteArrayOutputStream();
        file.writeBytes(ReceiptPdf.draw(receipt, texts));
        for (var line : receipt.text().split("\n", -1)) {
            file.writeBytes(("%" + line + "\n").getBytes(StandardCharsets.UTF_8));
        }
        var last = "%file: " + signature(receipt.keyId(), file.toByteArray()) + "\n";
        file.writeBytes(last.getBytes(StandardCharsets.US_ASCII));
        return file.toByteArray();
    }

    private String signature(String key, byte[] message) {
        return HexFormat.of().formatHex(signatures.sign(Purpose.RECEIPT, key, message));
    }
}
