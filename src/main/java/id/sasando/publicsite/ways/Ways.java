package id.sasando.publicsite.ways;

import id.sasando.publicsite.Aside;
import id.sasando.publicsite.EndedForms;
import id.sasando.publicsite.answers.ReportAnswers;
import id.sasando.publicsite.answers.Step;
import id.sasando.web.Frame.FormPlace;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The ways out of the form and back into it: what lies beside it, where its steps are found, and when it is over. */
@Component
public class Ways {
    /** Under what name a tab keeps the answers of a report. */
    public static final String KEPT = "report";

    /** Under what name it keeps the receipt while its page is loaded again. */
    public static final String RECEIPT = "receipt";

    private final List<Aside> asides;
    private final EndedForms ended;

    public Ways(List<Aside> asides, EndedForms ended) {
        this.asides = asides;
        this.ended = ended;
    }

    public Optional<Aside> aside(String go) {
        return asides.stream().filter(it -> it.name().equals(go)).findFirst();
    }

    public FormPlace place(Step step, ReportAnswers answers) {
        var mark = ended.mark(answers.submission());
        return FormPlace.of("/report/" + step.number()).keeping(KEPT, answers.submission(), mark);
    }

    /** @throws FormEnded if its receipt was seen, or somebody left */
    public void refuseEnded(ReportAnswers answers) {
        if (ended.hasEnded(answers.submission())) throw new FormEnded(KEPT);
    }

    /** @throws FormEnded if somebody left */
    public void refuseLeft(ReportAnswers answers) {
        if (ended.wasLeft(answers.submission())) throw new FormEnded(KEPT);
    }
}
