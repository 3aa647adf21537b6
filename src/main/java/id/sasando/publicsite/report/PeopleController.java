package id.sasando.publicsite.report;

import id.sasando.access.Open;
import id.sasando.publicsite.answers.ReportAnswers.About;
import id.sasando.publicsite.answers.ReportAnswers.Reach;
import id.sasando.publicsite.answers.ReportChecks;
import id.sasando.publicsite.answers.Step;
import id.sasando.publicsite.answers.WaitingFiles;
import id.sasando.web.Texts;
import jakarta.validation.Valid;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.PostMapping;

/** Whom it is about, and how the reporter may be reached. */
@Controller
class PeopleController {
    private final ReportFlow flow;
    private final ReportChecks checks;
    private final WaitingFiles files;

    PeopleController(ReportFlow flow, ReportChecks checks, WaitingFiles files) {
        this.flow = flow;
        this.checks = checks;
        this.files = files;
    }

    @PostMapping("/report/whom")
    @Open
    String whom(Sent sent, @Valid About about, BindingResult errors, Model model, Texts texts) {
        if (sent.onward()) checks.about(about, errors);
        var turn = flow.open(sent);
        return flow.go(turn.with(turn.answers().with(about)), Step.WHOM, errors.hasErrors(), model, texts);
    }

    @PostMapping("/report/reach")
    @Open
    String reach(Sent sent, @Valid Reach reach, BindingResult errors, Model model, Texts texts) {
        var turn = flow.open(sent);
        var before = turn.answers();
        if (sent.onward()) checks.reach(reach, before.danger().country(), errors);
        var answers = before.with(reach.kept());
        var becomesAnonymous = answers.reach().anonymous() && !before.reach().anonymous();
        if (becomesAnonymous && !errors.hasErrors() && files.removeAll(before.submission())) {
            return flow.show(Step.FILES, answers, turn.renewed(), model, texts);
        }
        return flow.go(turn.with(answers), Step.REACH, errors.hasErrors(), model, texts);
    }
}
