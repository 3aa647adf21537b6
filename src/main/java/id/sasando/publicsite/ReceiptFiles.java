package id.sasando.publicsite;

import id.sasando.documents.ReceiptSigning;
import id.sasando.documents.SignedReceipt;
import id.sasando.web.Texts;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** The signed receipt as a file, without the code, under a name that says nothing. Without one the code is asked. */
@Component
public class ReceiptFiles {
    private static final MediaType TEXT = new MediaType(MediaType.TEXT_PLAIN, StandardCharsets.UTF_8);
    private final ReceiptSigning signing;

    ReceiptFiles(ReceiptSigning signing) {
        this.signing = signing;
    }

    public ResponseEntity<byte[]> pdf(Optional<SignedReceipt> receipt, Texts texts) {
        return file(receipt, "catatan.pdf", MediaType.APPLICATION_PDF, it -> signing.pdf(it, texts), texts);
    }

    public ResponseEntity<byte[]> text(Optional<SignedReceipt> receipt, Texts texts) {
        return file(receipt, "catatan.txt", TEXT, it -> it.text().getBytes(StandardCharsets.UTF_8), texts);
    }

    private static ResponseEntity<byte[]> file(
            Optional<SignedReceipt> receipt,
            String name,
            MediaType type,
            Function<SignedReceipt, byte[]> content,
            Texts texts) {
        if (receipt.isEmpty()) {
            return ResponseEntity.status(HttpStatus.SEE_OTHER)
                    .location(URI.create(texts.language().prefix() + "/follow"))
                    .build();
        }
        var attachment = ContentDisposition.attachment().filename(name).build();
        return ResponseEntity.ok()
                .contentType(type)
                .header(HttpHeaders.CONTENT_DISPOSITION, attachment.toString())
                .body(content.apply(receipt.get()));
    }
}
