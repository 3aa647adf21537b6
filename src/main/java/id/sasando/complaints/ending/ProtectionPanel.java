package id.sasando.complaints.ending;

import id.sasando.access.Viewer;
import id.sasando.complaints.core.CaseFile;
import id.sasando.complaints.panels.CasePanel;
import id.sasando.complaints.store.Protection;
import id.sasando.web.Texts;
import java.util.List;
import java.util.Optional;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Says beside an open case that its end takes a second person, and why. */
@Component
@Order(0)
class ProtectionPanel implements CasePanel {
    private final Protection protection;

    ProtectionPanel(Protection protection) {
        this.protection = protection;
    }

    @Override
    public Optional<Panel> of(CaseFile file, Viewer viewer, Texts texts) {
        if (!file.state().isOpen() || !protection.covers(file)) return Optional.empty();
        var why = protection.coversNow(file.subject()) ? "complaints.protected.now" : "complaints.protected.before";
        var entry = new Entry(texts.get("complaints.protected.end"), texts.get(why), "");
        return Optional.of(new Panel("protected", texts.get("complaints.protected"), List.of(entry), List.of()));
    }
}
