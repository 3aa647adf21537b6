package id.sasando.complaints.suspicion;

import id.sasando.access.Permission;
import id.sasando.access.Viewer;
import id.sasando.complaints.core.CaseFile;
import id.sasando.complaints.core.Sight;
import id.sasando.complaints.panels.CasePanel;
import id.sasando.complaints.store.CaseDoor;
import id.sasando.complaints.store.Cases;
import id.sasando.web.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * A case and the report about its openings, each beside the other: for who reads reports about the office, and may open
 * that very report. To everybody else there is none.
 */
@Component
@Order(4)
class SuspicionPanel implements CasePanel {
    private final Suspicions suspicions;
    private final Cases cases;
    private final CaseDoor door;

    SuspicionPanel(Suspicions suspicions, Cases cases, CaseDoor door) {
        this.suspicions = suspicions;
        this.cases = cases;
        this.door = door;
    }

    @Override
    public Optional<Panel> of(CaseFile file, Viewer viewer, Texts texts) {
        if (!viewer.may(Permission.VIEW_OFFICE_REPORTS)) return Optional.empty();
        var entries = new ArrayList<Entry>();
        suspicions
                .about(file.id())
                .flatMap(cases::find)
                .ifPresent(it ->
                        entries.add(new Entry(texts.get("complaints.suspicion.case"), it.label(), path(it, viewer))));
        suspicions.of(file.id()).stream()
                .flatMap(it -> cases.find(it).stream())
                .filter(it -> door.sight(it, viewer) == Sight.FULL)
                .forEach(it ->
                        entries.add(new Entry(texts.get("complaints.suspicion.report"), it.label(), path(it, viewer))));
        if (entries.isEmpty()) return Optional.empty();
        return Optional.of(
                new Panel("suspicion", texts.get("complaints.suspicion.panel"), List.copyOf(entries), List.of()));
    }

    private String path(CaseFile file, Viewer viewer) {
        return door.sight(file, viewer) == Sight.FULL ? "/cases/" + file.id().value() : "";
    }
}
