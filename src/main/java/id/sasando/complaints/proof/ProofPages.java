package id.sasando.complaints.proof;

import id.sasando.access.Viewer;
import id.sasando.complaints.CaseId;
import id.sasando.complaints.LodgingReceipts;
import id.sasando.complaints.proof.ProofPage.Row;
import id.sasando.complaints.words.FormHeads;
import id.sasando.documents.ReceiptSigning;
import id.sasando.documents.SignedReceipt;
import id.sasando.shared.QrDrawing;
import id.sasando.web.Texts;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Opens the proof and turns it into its page. Opening and trail are of one transaction with what the page reads. */
@Component
class ProofPages {
    private final LodgingReceipts receipts;
    private final ReceiptSigning signing;
    private final FormHeads heads;

    ProofPages(LodgingReceipts receipts, ReceiptSigning signing, FormHeads heads) {
        this.receipts = receipts;
        this.signing = signing;
        this.heads = heads;
    }

    @Transactional
    ProofPage show(CaseId id, Viewer viewer, Texts texts) {
        var proof = receipts.prove(id, viewer);
        var receipt = proof.receipt();
        return new ProofPage(
                heads.open(id, Optional.empty(), viewer, texts).head(),
                proof.agrees(),
                signing.isOurs(receipt),
                new ProofPage.Receipt(facts(receipt, texts), receipt.text(), QrDrawing.of(receipt.text())),
                new ProofPage.Lodged(HexFormat.of().formatHex(proof.salt()), proof.canonical()));
    }

    private static List<Row> facts(SignedReceipt receipt, Texts texts) {
        return List.of(
                new Row(texts.get("documents.receipt.office"), receipt.office()),
                new Row(texts.get("documents.receipt.time"), texts.dateTime(receipt.time())),
                new Row(texts.get("documents.receipt.key"), receipt.keyId()),
                new Row(texts.get("documents.receipt.hash"), receipt.hash()));
    }
}
