package id.sasando.complaints.store;

import id.sasando.clocks.Deadlines;
import id.sasando.complaints.CaseState;
import id.sasando.complaints.core.CaseDue;
import id.sasando.reference.LegalParameters;
import id.sasando.shared.Office;
import java.time.Instant;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * Which clock a state starts. All are proposals of the office ({@code verified = false} in the reference data), not
 * rules of law; the legal path brings those.
 */
@Component
public class NextDue {
    private final LegalParameters law;
    private final Deadlines deadlines;
    private final Office office;

    public NextDue(LegalParameters law, Deadlines deadlines, Office office) {
        this.law = law;
        this.deadlines = deadlines;
        this.office = office;
    }

    /** What is due once a case has come into that state. */
    public CaseDue in(CaseState state, Instant since) {
        return switch (state) {
            case RECEIVED -> after("TRIAGE", since, "OFFICE");
            case REGISTERED -> after("VERIFICATION_TARGET", since, "OFFICE");
            case VERIFIED, IN_HANDLING -> after("REPLY_TO_REPORTER", since, "OFFICE");
            case REFERRED -> after("SERVICE_CLARIFICATION", since, "OTHER");
            case RESOLVED, WITHDRAWN, MERGED -> CaseDue.NOTHING;
        };
    }

    /** The reporter wrote: the office owes an answer. */
    public CaseDue answer(Instant since) {
        return after("REPLY_TO_REPORTER", since, "OFFICE");
    }

    private CaseDue after(String parameter, Instant since, String actor) {
        var day = since.atZone(office.zone()).toLocalDate();
        var deadline = deadlines.after(since, law.on(parameter, day));
        return new CaseDue(Optional.of(deadline.due()), deadline.uncertain(), parameter, actor);
    }
}
