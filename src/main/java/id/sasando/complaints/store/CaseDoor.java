package id.sasando.complaints.store;

import id.sasando.access.Viewer;
import id.sasando.complaints.CaseId;
import id.sasando.complaints.core.CaseFile;
import id.sasando.complaints.core.CaseSight;
import id.sasando.complaints.core.Sight;
import id.sasando.shared.Forbidden;
import id.sasando.shared.NotFound;
import java.util.HashSet;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Hands out a case to those who may see all of it. Every use case of the desk comes through here. */
@Component
public class CaseDoor {
    private final Cases cases;

    public CaseDoor(Cases cases) {
        this.cases = cases;
    }

    /**
     * The case, for somebody who sees it whole.
     *
     * @throws Forbidden if they may know that it exists, and no more
     * @throws NotFound if to them there is no such case
     */
    public CaseFile open(CaseId id, Viewer viewer) {
        var file = cases.get(id);
        return switch (sight(file, viewer)) {
            case FULL -> file;
            case LINE -> throw new Forbidden("case " + id.value());
            case NONE -> throw new NotFound("case " + id.value());
        };
    }

    public Sight sight(CaseFile file, Viewer viewer) {
        var officers = new HashSet<UUID>();
        file.assignee().ifPresent(officers::add);
        cases.confirmer(file.id()).ifPresent(officers::add);
        file.merged()
                .flatMap(it -> cases.find(it.into()))
                .flatMap(CaseFile::assignee)
                .ifPresent(officers::add);
        return CaseSight.of(viewer, file.subject().about(), file.state(), officers);
    }
}
