package id.sasando.complaints.proof;

import id.sasando.access.Viewer;
import id.sasando.complaints.LodgingReceipts;
import id.sasando.complaints.core.CaseFile;
import id.sasando.complaints.panels.CasePanel;
import id.sasando.web.Texts;
import java.util.List;
import java.util.Optional;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Beside a case: the way to what its receipt proves. Not for a case that was lodged before receipts were signed. */
@Component
@Order(3)
class ProofPanel implements CasePanel {
    private final LodgingReceipts receipts;

    ProofPanel(LodgingReceipts receipts) {
        this.receipts = receipts;
    }

    @Override
    public Optional<Panel> of(CaseFile file, Viewer viewer, Texts texts) {
        return receipts.of(file.id()).map(it -> {
            var path = "/cases/" + file.id().value() + "/proof";
            var entry = new Entry(texts.day(it.time()), texts.get("complaints.proof.title"), path);
            return new Panel("receipt", texts.get("complaints.proof.panel"), List.of(entry), List.of());
        });
    }
}
