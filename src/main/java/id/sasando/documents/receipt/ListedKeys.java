package id.sasando.documents.receipt;

import id.sasando.documents.ReceiptKeys;
import id.sasando.keys.Signatures;
import id.sasando.keys.Signatures.Purpose;
import java.util.HexFormat;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The keys by which this office signs and signed receipts. */
@Component
class ListedKeys {
    private final Signatures signatures;

    ListedKeys(Signatures signatures) {
        this.signatures = signatures;
    }

    @Transactional(readOnly = true)
    ReceiptKeys now() {
        return new ReceiptKeys(signatures.listed().stream()
                .filter(it -> it.purpose() == Purpose.RECEIPT)
                .map(it ->
                        new ReceiptKeys.Key(it.id(), HexFormat.of().formatHex(it.key()), it.listedAt(), it.retiredAt()))
                .toList());
    }
}
