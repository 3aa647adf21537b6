package id.sasando.publicsite.report;

import id.sasando.access.Open;
import id.sasando.publicsite.answers.ReportAnswers.About;
import id.sasando.publicsite.answers.ReportAnswers.Reach;
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

/** Whom it is about, and how the reporter may be reached. */
@Controller
class PeopleController {
    private final ReportFlow flow;
    private final ReportChecks checks;

    PeopleController(ReportFlow flow, ReportChecks checks) {
        this.flow = flow;
        this.checks = checks;
    }

    @PostMapping("/report/whom")
    @Open
    String whom(Sent sent, @Valid About about, BindingResult errors, Model model, Texts texts) {
        if (sent.onward()) checks.about(about, errors);
        var turn = flow.open(sent);
        var placed = about.after(turn.answers().about());
        return flow.go(turn.with(turn.answers().with(placed)), Step.WHOM, errors.hasErrors(), model, texts);
    }

    record PartChoice(@Nullable @Size(max = 10) String part) {
        String name() {
            return part == null ? "" : part;
        }
    }

    /** One tap: each part is a button. */
    @PostMapping("/report/part")
    @Open
    String part(Sent sent, @Valid PartChoice choice, BindingResult errors, Model model, Texts texts) {
        var turn = flow.open(sent);
        if (turn.renewed()) return flow.go(turn, Step.WHOM, false, model, texts);
        var before = turn.answers().about();
        var about = sent.onward() ? before.withPart(choice.name()) : before;
        if (sent.onward()) checks.part(about, errors);
        var kept = errors.hasErrors() ? before : about;
        return flow.go(turn.with(turn.answers().with(kept)), Step.PART, errors.hasErrors(), model, texts);
    }

    @PostMapping("/report/reach")
    @Open
    String reach(Sent sent, @Valid Reach reach, BindingResult errors, Model model, Texts texts) {
        var turn = flow.open(sent);
        var before = turn.answers();
        if (sent.onward()) checks.reach(reach, before.country(), errors);
        var answers = before.with(reach.kept());
        return flow.go(turn.with(answers), Step.REACH, errors.hasErrors(), model, texts);
    }
}
