package id.sasando.complaints.lifecycle;

import id.sasando.access.Viewer;
import id.sasando.complaints.CaseAct;
import id.sasando.complaints.CaseId;
import id.sasando.complaints.Casework;
import id.sasando.complaints.core.CaseVerb;
import id.sasando.complaints.core.Move;
import id.sasando.complaints.store.Cases;
import org.springframework.stereotype.Component;

/** Moves and referrals without a page. */
@Component
class LifecycleActs implements Casework.Part {
    private final Cases cases;
    private final MoveCase moveCase;
    private final ReferCase referCase;

    LifecycleActs(Cases cases, MoveCase moveCase, ReferCase referCase) {
        this.cases = cases;
        this.moveCase = moveCase;
        this.referCase = referCase;
    }

    @Override
    public boolean perform(CaseId id, CaseAct act, Viewer viewer) {
        switch (act) {
            case CaseAct.Move it -> moveCase.run(move(id, verb(it.step()), it.reason()), viewer);
            case CaseAct.Refer it -> referCase.run(move(id, CaseVerb.REFER, it.reason()), it.receiver(), viewer);
            default -> {
                return false;
            }
        }
        return true;
    }

    private Move move(CaseId id, CaseVerb verb, String reason) {
        return new Move(id, verb, cases.get(id).version(), reason);
    }

    private static CaseVerb verb(CaseAct.Step step) {
        return switch (step) {
            case REGISTER -> CaseVerb.REGISTER;
            case VERIFY -> CaseVerb.VERIFY;
            case BEGIN_HANDLING -> CaseVerb.BEGIN_HANDLING;
            case RETURN -> CaseVerb.RETURN;
            case REOPEN -> CaseVerb.REOPEN;
        };
    }
}
