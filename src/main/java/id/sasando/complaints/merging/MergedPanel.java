package id.sasando.complaints.merging;

import id.sasando.access.Viewer;
import id.sasando.complaints.core.CaseFile;
import id.sasando.complaints.panels.CasePanel;
import id.sasando.complaints.store.Cases;
import id.sasando.complaints.words.CaseWording;
import id.sasando.web.Texts;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Beside a case: with which one it is worked, or which ones are worked with it. */
@Component
@Order(1)
class MergedPanel implements CasePanel {
    private final MergedCases merged;
    private final Cases cases;
    private final CaseWording wording;

    MergedPanel(MergedCases merged, Cases cases, CaseWording wording) {
        this.merged = merged;
        this.cases = cases;
        this.wording = wording;
    }

    @Override
    public Optional<Panel> of(CaseFile file, Viewer viewer, Texts texts) {
        var into = file.merged().flatMap(it -> cases.find(it.into())).stream()
                .map(it -> entry(texts.get("complaints.merge.with"), it, texts));
        var from = merged.into(file.id()).stream().map(it -> entry(texts.get("complaints.merge.duplicate"), it, texts));
        var entries = Stream.concat(into, from).toList();
        if (entries.isEmpty()) return Optional.empty();
        return Optional.of(new Panel("merged", texts.get("complaints.merge.panel"), entries, List.of()));
    }

    private Entry entry(String label, CaseFile other, Texts texts) {
        return new Entry(
                label,
                other.label() + " · " + wording.state(other, texts),
                "/cases/" + other.id().value());
    }
}
