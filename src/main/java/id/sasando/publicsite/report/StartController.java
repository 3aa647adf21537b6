package id.sasando.publicsite.report;

import id.sasando.access.Open;
import id.sasando.publicsite.answers.Step;
import id.sasando.web.Texts;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;

/** Before the first question. */
@Controller
class StartController {
    private final ReportFlow flow;

    StartController(ReportFlow flow) {
        this.flow = flow;
    }

    @GetMapping("/report")
    @Open
    String start() {
        return "publicsite/report/start";
    }

    @PostMapping("/report")
    @Open
    String begin(Model model, Texts texts) {
        return flow.show(Step.WHAT, flow.begin(), false, model, texts);
    }
}
