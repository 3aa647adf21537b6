package id.sasando.complaints.links;

import id.sasando.access.Permission;
import id.sasando.access.Viewer;
import id.sasando.complaints.CaseId;
import id.sasando.complaints.core.CaseFile;
import id.sasando.complaints.core.Sight;
import id.sasando.complaints.store.CaseDoor;
import id.sasando.complaints.store.CaseHistory.FieldChange;
import id.sasando.complaints.store.CaseHistory.Happening;
import id.sasando.complaints.store.CaseLinks;
import id.sasando.complaints.store.Cases;
import id.sasando.complaints.store.ChangeCase;
import id.sasando.shared.RuleViolation;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Use case: two cases belong together, or no longer. Both histories say so. */
@Component
class LinkCases {
    private final CaseDoor door;
    private final Cases cases;
    private final CaseLinks links;
    private final ChangeCase change;

    LinkCases(CaseDoor door, Cases cases, CaseLinks links, ChangeCase change) {
        this.door = door;
        this.cases = cases;
        this.links = links;
        this.change = change;
    }

    /**
     * Links a case that the viewer may open with another, of which they may know the line only. Both histories name the
     * other case, so a report about the office is linked with its like only.
     *
     * @return false if there is no case of that number
     */
    @Transactional
    boolean link(CaseId id, String number, Viewer viewer) {
        var file = door.open(id, viewer);
        var other = links.byLabel(number).flatMap(it -> known(it, viewer));
        if (other.isEmpty()) return false;
        if (other.get().id().equals(id)) throw new RuleViolation("complaints.list.link.is-the-same-case");
        if (file.subject().about() != other.get().subject().about()) {
            throw new RuleViolation("complaints.list.link.has-other-readers");
        }
        if (links.add(id, other.get().id(), viewer.id())) {
            write(file, other.get(), "LINK", viewer);
            write(other.get(), file, "LINK", viewer);
        }
        return true;
    }

    @Transactional
    void unlink(CaseId id, CaseId otherId, Viewer viewer) {
        var file = door.open(id, viewer);
        var other = known(otherId, viewer);
        if (other.isEmpty() || !links.remove(id, otherId)) return;
        write(file, other.get(), "UNLINK", viewer);
        write(other.get(), file, "UNLINK", viewer);
    }

    private Optional<CaseFile> known(CaseId id, Viewer viewer) {
        return cases.find(id).filter(it -> door.sight(it, viewer) != Sight.NONE);
    }

    private void write(CaseFile file, CaseFile other, String verb, Viewer viewer) {
        var gone = verb.equals("UNLINK");
        var field = new FieldChange("link", gone ? other.label() : "", gone ? "" : other.label());
        var happening = new Happening(viewer.actor(Permission.LINK_CASES), verb, "", List.of(field));
        change.edit(file, file, happening, Permission.LINK_CASES);
    }
}
