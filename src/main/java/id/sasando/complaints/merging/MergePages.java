package id.sasando.complaints.merging;

import id.sasando.access.Viewer;
import id.sasando.complaints.CaseId;
import id.sasando.complaints.core.CaseFile;
import id.sasando.complaints.lines.CaseFinder;
import id.sasando.complaints.merging.MergePage.Side;
import id.sasando.complaints.store.CaseDoor;
import id.sasando.complaints.words.FormHeads;
import id.sasando.web.Texts;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Makes the pages of a merge: the choice of the other case, both side by side, and the way back. */
@Component
class MergePages {
    private final CaseDoor door;
    private final CaseFinder finder;
    private final FormHeads heads;
    private final SideReading sides;

    MergePages(CaseDoor door, CaseFinder finder, FormHeads heads, SideReading sides) {
        this.door = door;
        this.finder = finder;
        this.heads = heads;
        this.sides = sides;
    }

    /** The search of the other case; only what the viewer may open can be chosen. */
    @Transactional
    MergeSearchPage search(CaseId id, String typed, Viewer viewer, Texts texts) {
        var file = door.open(id, viewer);
        var found = typed.isEmpty()
                ? List.<MergeSearchPage.Found>of()
                : finder.find(typed, viewer).stream()
                        .filter(it ->
                                it.mine() && it.state().isOpen() && !it.id().equals(id))
                        .map(it -> new MergeSearchPage.Found(
                                it.label(),
                                path(id) + "/merge/" + it.id().value(),
                                it.danger(),
                                texts.get("complaints.state." + it.state()),
                                texts.date(it.lodgedAt().atZone(texts.zone()).toLocalDate())))
                        .toList();
        return new MergeSearchPage(heads.fresh(file, texts), typed, found);
    }

    /** Both cases side by side. The trail learns that both were opened. */
    @Transactional
    MergePage compare(CaseId id, CaseId master, MergePage.Typed typed, Viewer viewer, Texts texts) {
        var file = door.open(id, viewer);
        var other = door.open(master, viewer);
        return new MergePage(
                heads.fresh(file, texts),
                "/merge/" + master.value(),
                other.version(),
                List.of(side(file, viewer, texts), side(other, viewer, texts)),
                typed);
    }

    @Transactional(readOnly = true)
    UnmergePage undo(CaseId id, UnmergePage.Typed typed, Viewer viewer, Texts texts) {
        var file = door.open(id, viewer);
        var master =
                file.merged().map(it -> door.open(it.into(), viewer).label()).orElse("");
        return new UnmergePage(heads.fresh(file, texts), master, typed);
    }

    private Side side(CaseFile file, Viewer viewer, Texts texts) {
        return sides.read(file, viewer, texts);
    }

    private static String path(CaseId id) {
        return "/cases/" + id.value();
    }
}
