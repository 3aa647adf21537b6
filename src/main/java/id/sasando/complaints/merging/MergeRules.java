package id.sasando.complaints.merging;

import id.sasando.complaints.CaseState;
import id.sasando.complaints.core.CaseFile;
import id.sasando.complaints.store.Endings;
import id.sasando.complaints.store.Protection;
import id.sasando.shared.RuleViolation;
import org.springframework.stereotype.Component;

/**
 * Which two cases are not merged. There are no chains, since a case two steps away would be read by nobody; and what is in
 * danger or protected never disappears behind a case that is not, the other direction is free. Reports about the office keep their readers.
 */
@Component
class MergeRules {
    private final MergedCases merged;
    private final Endings endings;
    private final Protection protection;

    MergeRules(MergedCases merged, Endings endings, Protection protection) {
        this.merged = merged;
        this.endings = endings;
        this.protection = protection;
    }

    void refuseUnfit(CaseFile file, CaseFile master) {
        if (file.id().equals(master.id())) throw new RuleViolation("complaints.merge.is-the-same-case");
        if (master.state() == CaseState.MERGED) throw new RuleViolation("complaints.merge.master-is-merged");
        if (!master.state().isOpen()) throw new RuleViolation("complaints.merge.master-is-ended");
        if (!merged.into(file.id()).isEmpty()) throw new RuleViolation("complaints.merge.has-merged-cases");
        if (merged.into(master.id()).size() >= MergedCases.LIMIT) {
            throw new RuleViolation("complaints.merge.has-too-many-cases");
        }
        if (file.subject().about() != master.subject().about()) {
            throw new RuleViolation("complaints.merge.has-other-readers");
        }
        if (waits(file)) throw new RuleViolation("complaints.merge.waits-for-a-decision");
        if (file.subject().danger() && !master.subject().danger()
                || protection.covers(file) && !protection.covers(master)) {
            throw new RuleViolation("complaints.merge.master-is-less-protected");
        }
    }

    private boolean waits(CaseFile file) {
        return endings.latest(file).filter(Endings.Resolution::isPending).isPresent()
                || endings.asked(file).isPresent();
    }
}
