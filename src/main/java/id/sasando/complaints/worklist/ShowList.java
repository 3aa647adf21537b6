package id.sasando.complaints.worklist;

import id.sasando.access.Permission;
import id.sasando.access.Viewer;
import id.sasando.audit.AuditEntry;
import id.sasando.audit.AuditTrail;
import id.sasando.complaints.lines.CaseLine;
import id.sasando.complaints.worklist.ListedCases.Tally;
import id.sasando.shared.Slice;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Use case: somebody looks at a list. One row of the trail names the list and what it showed. */
@Component
class ShowList {
    /** Rows of a page. */
    static final int SIZE = 25;

    private static final int FIRST_ROWS = 5;
    private final ListedCases cases;
    private final AuditTrail audit;

    ShowList(ListedCases cases, AuditTrail audit) {
        this.cases = cases;
        this.audit = audit;
    }

    /** A page of a list with its counts. */
    record Shown(WorkList list, Slice<CaseLine> rows, Tally tally) {}

    @Transactional
    Shown run(ListFilter filter, Optional<ListKey> after, Viewer viewer) {
        var shown = new Shown(filter.list(), cases.slice(filter, after, SIZE, viewer), cases.tally(filter, viewer));
        record(filter.names(), ids(shown), viewer);
        return shown;
    }

    /** The first rows of each list of today. */
    @Transactional
    List<Shown> today(List<WorkList> lists, Viewer viewer) {
        var all = new ArrayList<Shown>();
        for (var list : lists) {
            var filter = ListFilter.of(list);
            all.add(new Shown(
                    list, cases.slice(filter, Optional.empty(), FIRST_ROWS, viewer), cases.tally(filter, viewer)));
        }
        var ids = all.stream().flatMap(it -> ids(it).stream()).distinct().toList();
        record(lists.stream().map(it -> "list." + it.key()).toList(), ids, viewer);
        return List.copyOf(all);
    }

    private static List<UUID> ids(Shown shown) {
        return shown.rows().items().stream().map(it -> it.id().value()).toList();
    }

    private void record(List<String> filter, List<UUID> ids, Viewer viewer) {
        var permission = Permission.VIEW_WORK_LIST;
        audit.record(AuditEntry.ofMany(viewer.actor(permission), "complaints.list.view", "case", ids)
                .fields(filter)
                .permission(permission.name()));
    }
}
