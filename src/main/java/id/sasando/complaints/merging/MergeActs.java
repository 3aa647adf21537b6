package id.sasando.complaints.merging;

import id.sasando.access.Viewer;
import id.sasando.complaints.CaseAct;
import id.sasando.complaints.CaseId;
import id.sasando.complaints.Casework;
import id.sasando.complaints.store.Cases;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Merging without a page. */
@Component
class MergeActs implements Casework.Part {
    private final Cases cases;
    private final MergeCases mergeCases;

    MergeActs(Cases cases, MergeCases mergeCases) {
        this.cases = cases;
        this.mergeCases = mergeCases;
    }

    @Override
    public boolean perform(CaseId id, CaseAct act, Viewer viewer) {
        if (!(act instanceof CaseAct.Merge it)) return false;
        var seen = cases.get(id).version();
        var seenMaster = cases.get(it.master()).version();
        var request = new MergeCases.Request(id, it.master(), UUID.randomUUID(), seen, seenMaster, it.reason());
        mergeCases.merge(request, viewer);
        return true;
    }
}
