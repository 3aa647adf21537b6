package id.sasando.publicsite.report;

import id.sasando.access.Open;
import id.sasando.publicsite.answers.ReportAnswers.Danger;
import id.sasando.publicsite.answers.ReportAnswers.Story;
import id.sasando.publicsite.answers.ReportChecks;
import id.sasando.publicsite.answers.Step;
import id.sasando.web.Texts;
import jakarta.validation.Valid;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.PostMapping;

/** What happened, and whether anybody is in danger. */
@Controller
class StoryController {
    private final ReportFlow flow;
    private final ReportChecks checks;

    StoryController(ReportFlow flow, ReportChecks checks) {
        this.flow = flow;
        this.checks = checks;
    }

    @PostMapping("/report/what")
    @Open
    String what(Sent sent, @Valid Story story, BindingResult errors, Model model, Texts texts) {
        if (sent.onward()) checks.story(story, errors);
        var turn = flow.open(sent);
        return flow.go(turn.with(turn.answers().with(story)), Step.WHAT, errors.hasErrors(), model, texts);
    }

    @PostMapping("/report/danger")
    @Open
    String danger(Sent sent, @Valid Danger danger, BindingResult errors, Model model, Texts texts) {
        if (sent.onward()) checks.danger(danger, errors);
        var turn = flow.open(sent);
        return flow.go(turn.with(turn.answers().with(danger)), Step.DANGER, errors.hasErrors(), model, texts);
    }

    /** The page of numbers asks nothing. */
    @PostMapping("/report/numbers")
    @Open
    String numbers(Sent sent, Model model, Texts texts) {
        var turn = flow.open(sent);
        return flow.go(turn, turn.renewed() ? Step.WHAT : Step.NUMBERS, false, model, texts);
    }
}
