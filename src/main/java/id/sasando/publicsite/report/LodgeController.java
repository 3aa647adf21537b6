package id.sasando.publicsite.report;

import id.sasando.access.Open;
import id.sasando.publicsite.Situation;
import id.sasando.publicsite.answers.LodgeReport;
import id.sasando.publicsite.answers.ReportAnswers;
import id.sasando.publicsite.answers.ReportChecks;
import id.sasando.publicsite.answers.Step;
import id.sasando.publicsite.receipt.Receipts;
import id.sasando.publicsite.receipt.Receipts.Receipt;
import id.sasando.shared.TooManyAttempts;
import id.sasando.web.Texts;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PostMapping;

/** The last look, the lodging, and the receipt: shown by the same answer, so that a code stands in no address. */
@Controller
class LodgeController {
    private final ReportFlow flow;
    private final ReportChecks checks;
    private final LodgeReport lodgeReport;
    private final Receipts receipts;

    LodgeController(ReportFlow flow, ReportChecks checks, LodgeReport lodgeReport, Receipts receipts) {
        this.flow = flow;
        this.checks = checks;
        this.lodgeReport = lodgeReport;
        this.receipts = receipts;
    }

    @PostMapping("/report/check")
    @Open
    String check(Sent sent, Model model, Texts texts, HttpServletResponse response) {
        var turn = sent.onward() ? flow.openToSend(sent) : flow.open(sent);
        if (turn.renewed()) return flow.go(turn, Step.WHAT, false, model, texts);
        var answers = turn.answers();
        if (turn.go().equals("back")) return flow.go(turn, Step.CHECK, false, model, texts);
        if (!sent.onward()) return flow.go(turn.with(answers.returning(true)), Step.CHECK, false, model, texts);
        var missing = checks.missing(answers);
        if (missing.isPresent()) return flow.show(missing.get(), answers, false, model, texts);
        var onlyWhole = flow.showOnlyWholeFiles(answers, model, texts);
        if (onlyWhole.isPresent()) return onlyWhole.get();
        try {
            var lodged = lodgeReport.run(answers);
            var danger = answers.danger().possible();
            var anonymous = answers.reach().anonymous();
            var situation = danger ? Optional.of(answers.situation()) : Optional.<Situation>empty();
            var code = lodged.code().value();
            var receipt = new Receipt(answers.submission(), code, anonymous, danger, lodged.receipt(), situation);
            return receipts.show(receipt, model, texts);
        } catch (TooManyAttempts attempts) {
            return tooMany(answers, attempts, model, texts, response);
        }
    }

    /** Nothing that was typed is lost when a source must wait. */
    private String tooMany(
            ReportAnswers answers, TooManyAttempts attempts, Model model, Texts texts, HttpServletResponse response) {
        response.setStatus(HttpStatus.TOO_MANY_REQUESTS.value());
        response.setHeader(
                HttpHeaders.RETRY_AFTER, Long.toString(attempts.retryAfter().toSeconds()));
        return flow.lastLook(answers, "web.error.too-many.text", model, texts);
    }
}
