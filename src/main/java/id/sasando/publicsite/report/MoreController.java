package id.sasando.publicsite.report;

import id.sasando.access.Open;
import id.sasando.publicsite.answers.ReportAnswers.More;
import id.sasando.publicsite.answers.ReportChecks;
import id.sasando.publicsite.answers.Step;
import id.sasando.web.Texts;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.PostMapping;

/** What helps but is never required, and the village chosen from those found. */
@Controller
class MoreController {
    private final ReportFlow flow;
    private final ReportChecks checks;

    MoreController(ReportFlow flow, ReportChecks checks) {
        this.flow = flow;
        this.checks = checks;
    }

    record VillageChoice(@Nullable @Size(max = 13) String villageCode) {
        String code() {
            return villageCode == null ? "" : villageCode;
        }
    }

    @PostMapping("/report/more")
    @Open
    String more(Sent sent, @Valid More more, BindingResult errors, Model model, Texts texts) {
        if (sent.onward()) checks.more(more, errors);
        var turn = flow.open(sent);
        var answers = turn.answers().with(more.after(turn.answers().more()));
        return flow.go(turn.with(answers), Step.MORE, errors.hasErrors(), model, texts);
    }

    @PostMapping("/report/village")
    @Open
    String village(Sent sent, @Valid VillageChoice choice, BindingResult errors, Model model, Texts texts) {
        var turn = flow.open(sent);
        if (turn.renewed()) return flow.go(turn, Step.MORE, false, model, texts);
        var more = turn.answers().more().withVillage(choice.code());
        if (sent.onward()) checks.village(more, errors);
        return flow.go(turn.with(turn.answers().with(more)), Step.VILLAGE, errors.hasErrors(), model, texts);
    }
}
