package id.sasando.complaints.links;

import id.sasando.access.Viewer;
import id.sasando.complaints.CaseAct;
import id.sasando.complaints.CaseId;
import id.sasando.complaints.Casework;
import id.sasando.complaints.store.Cases;
import id.sasando.shared.NotFound;
import org.springframework.stereotype.Component;

/** Linking without a page. */
@Component
class LinkActs implements Casework.Part {
    private final Cases cases;
    private final LinkCases linkCases;

    LinkActs(Cases cases, LinkCases linkCases) {
        this.cases = cases;
        this.linkCases = linkCases;
    }

    @Override
    public boolean perform(CaseId id, CaseAct act, Viewer viewer) {
        if (!(act instanceof CaseAct.Link link)) return false;
        var other = cases.get(link.other());
        if (!linkCases.link(id, other.label(), viewer))
            throw new NotFound("case " + other.id().value());
        return true;
    }
}
