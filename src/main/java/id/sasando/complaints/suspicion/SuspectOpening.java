package id.sasando.complaints.suspicion;

import id.sasando.access.Accounts;
import id.sasando.access.Role;
import id.sasando.audit.TrailCounts;
import id.sasando.complaints.AboutOffice;
import id.sasando.complaints.CaseFacts;
import id.sasando.complaints.CaseId;
import id.sasando.complaints.Following.Suspecting;
import id.sasando.complaints.Lodging;
import id.sasando.complaints.Lodging.LodgedOtherwise;
import id.sasando.complaints.NewComplaint;
import id.sasando.complaints.core.CaseFile;
import id.sasando.complaints.store.CaseOpenings;
import id.sasando.complaints.store.Cases;
import id.sasando.documents.SignedReceipt;
import id.sasando.shared.Actor;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Use case: a suspicion about an opening is lodged as a report about the office. Of the case itself nothing changes: no
 * word, no event, no version and no row of the trail tells its officer. The report names nobody, whoever reported the case.
 */
@Component
class SuspectOpening implements Suspecting {
    private final Cases cases;
    private final Lodging lodging;
    private final Suspicions suspicions;
    private final TrailCounts trail;
    private final Accounts accounts;

    SuspectOpening(Cases cases, Lodging lodging, Suspicions suspicions, TrailCounts trail, Accounts accounts) {
        this.cases = cases;
        this.lodging = lodging;
        this.suspicions = suspicions;
        this.trail = trail;
        this.accounts = accounts;
    }

    @Override
    @Transactional(noRollbackFor = LodgedOtherwise.class)
    public Optional<SignedReceipt> suspect(CaseId id, Suspicion suspicion, Runnable first) {
        var file = cases.get(id);
        var lodged = lodging.lodge(complaint(file, suspicion), new Actor.Reporter(), first);
        suspicions.keep(lodged.id(), id);
        return lodged.receipt();
    }

    private NewComplaint complaint(CaseFile file, Suspicion suspicion) {
        var nobody = new NewComplaint.Reporter(true, "", "CODE_ONLY", "", "", "LEGAL_DUTY");
        return new NewComplaint(
                        suspicion.submission(),
                        suspicion.code(),
                        "PORTAL",
                        "ANONYMOUS_TIP",
                        false,
                        suspicion.text(),
                        file.subject().country(),
                        false,
                        "",
                        List.of(),
                        "UNKNOWN",
                        Optional.empty(),
                        Optional.empty(),
                        nobody,
                        CaseFacts.NONE)
                .about(readers(file, suspicion.whom()));
    }

    /** Nobody reads what may be said about them; and never more people than read the case. */
    private AboutOffice readers(CaseFile file, Whom whom) {
        var head = whom == Whom.HEAD
                || file.subject().about() == AboutOffice.HEAD
                || headWorks(file)
                || whom == Whom.UNKNOWN && headOpened(file);
        return head ? AboutOffice.HEAD : AboutOffice.OFFICE;
    }

    private boolean headWorks(CaseFile file) {
        return file.assignee()
                .flatMap(accounts::viewer)
                .filter(it -> it.is(Role.HEAD_OF_OFFICE))
                .isPresent();
    }

    private boolean headOpened(CaseFile file) {
        return trail.byRole(CaseOpenings.OPENED, file.id().value()).stream()
                .anyMatch(it -> it.role().equals(Role.HEAD_OF_OFFICE.name()));
    }
}
