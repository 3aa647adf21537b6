package id.sasando.complaints.assignment;

import id.sasando.access.Viewer;
import id.sasando.complaints.CaseAct;
import id.sasando.complaints.CaseId;
import id.sasando.complaints.Casework;
import id.sasando.complaints.store.Cases;
import org.springframework.stereotype.Component;

/** Taking and assigning without a page. */
@Component
class AssignmentActs implements Casework.Part {
    private final Cases cases;
    private final TakeCase takeCase;
    private final AssignCase assignCase;

    AssignmentActs(Cases cases, TakeCase takeCase, AssignCase assignCase) {
        this.cases = cases;
        this.takeCase = takeCase;
        this.assignCase = assignCase;
    }

    @Override
    public boolean perform(CaseId id, CaseAct act, Viewer viewer) {
        switch (act) {
            case CaseAct.Take _ -> takeCase.run(id, viewer);
            case CaseAct.Assign it -> {
                var version = cases.get(id).version();
                assignCase.run(new AssignCase.Assignment(id, it.officer(), version, it.reason()), viewer);
            }
            default -> {
                return false;
            }
        }
        return true;
    }
}
