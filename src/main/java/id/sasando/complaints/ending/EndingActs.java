package id.sasando.complaints.ending;

import id.sasando.access.Viewer;
import id.sasando.complaints.CaseAct;
import id.sasando.complaints.CaseId;
import id.sasando.complaints.Casework;
import id.sasando.complaints.core.CaseVerb;
import id.sasando.complaints.core.Move;
import id.sasando.complaints.store.Cases;
import id.sasando.complaints.store.Endings;
import org.springframework.stereotype.Component;

/** Ends of cases without a page. */
@Component
class EndingActs implements Casework.Part {
    private final Cases cases;
    private final ResolveCase resolveCase;
    private final DecideResolution decideResolution;
    private final DecideWithdrawal decideWithdrawal;

    EndingActs(
            Cases cases,
            ResolveCase resolveCase,
            DecideResolution decideResolution,
            DecideWithdrawal decideWithdrawal) {
        this.cases = cases;
        this.resolveCase = resolveCase;
        this.decideResolution = decideResolution;
        this.decideWithdrawal = decideWithdrawal;
    }

    @Override
    public boolean perform(CaseId id, CaseAct act, Viewer viewer) {
        switch (act) {
            case CaseAct.Resolve it -> {
                var outcome = new Endings.Outcome(it.outcomeCode(), it.told(), it.toldOn());
                resolveCase.run(move(id, CaseVerb.RESOLVE, it.reason()), outcome, it.confirmer(), viewer);
            }
            case CaseAct.DecideResolution it ->
                decideResolution.run(move(id, CaseVerb.RESOLVE, it.reason()), it.confirmed(), viewer);
            case CaseAct.DecideWithdrawal it ->
                decideWithdrawal.run(move(id, CaseVerb.WITHDRAW, it.reason()), it.confirmed(), viewer);
            default -> {
                return false;
            }
        }
        return true;
    }

    private Move move(CaseId id, CaseVerb verb, String reason) {
        return new Move(id, verb, cases.get(id).version(), reason);
    }
}
