package id.sasando.publicsite.report;

import id.sasando.access.Open;
import id.sasando.complaints.ReceiptCode;
import id.sasando.documents.SignedReceipt;
import id.sasando.publicsite.ReceiptFiles;
import id.sasando.publicsite.answers.LodgeReport;
import id.sasando.publicsite.answers.ReportAnswers;
import id.sasando.publicsite.answers.ReportChecks;
import id.sasando.publicsite.answers.Step;
import id.sasando.shared.QrDrawing;
import id.sasando.shared.TooManyAttempts;
import id.sasando.web.SealedForm;
import id.sasando.web.Texts;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.PostMapping;

/** The last look, the lodging, and the receipt: shown by the same answer, so that a code stands in no address. */
@Controller
class LodgeController {
    private static final String RECEIPT = "publicsite.receipt";
    private final ReportFlow flow;
    private final ReportChecks checks;
    private final LodgeReport lodgeReport;
    private final CheckRows rows;
    private final SealedForm form;
    private final ReceiptFiles files;

    LodgeController(
            ReportFlow flow,
            ReportChecks checks,
            LodgeReport lodgeReport,
            CheckRows rows,
            SealedForm form,
            ReceiptFiles files) {
        this.flow = flow;
        this.checks = checks;
        this.lodgeReport = lodgeReport;
        this.rows = rows;
        this.form = form;
        this.files = files;
    }

    /** What the receipt page must know to be shown again. */
    record Receipt(String code, boolean anonymous, boolean danger, Optional<SignedReceipt> signed) {}

    record NotedForm(@Nullable Boolean noted) {}

    @PostMapping("/report/check")
    @Open
    String check(Sent sent, Model model, Texts texts, HttpServletResponse response) {
        var turn = flow.open(sent);
        if (turn.renewed()) return flow.go(turn, Step.WHAT, false, model, texts);
        var answers = turn.answers();
        if (turn.go().equals("back")) return flow.go(turn, Step.CHECK, false, model, texts);
        if (!sent.onward()) return flow.go(turn.with(answers.returning(true)), Step.CHECK, false, model, texts);
        var missing = checks.missing(answers);
        if (missing.isPresent()) return flow.show(missing.get(), answers, false, model, texts);
        var removed = flow.showRemovedFiles(answers, model, texts);
        if (removed.isPresent()) return removed.get();
        try {
            var lodged = lodgeReport.run(answers);
            var danger = answers.danger().possible();
            var anonymous = answers.reach().anonymous();
            return receipt(new Receipt(lodged.code().value(), anonymous, danger, lodged.receipt()), model);
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
        var sealed = flow.seal(answers);
        model.addAttribute("page", rows.page(sealed, answers, false, "web.error.too-many.text", texts));
        return "publicsite/report/check";
    }

    private String receipt(Receipt receipt, Model model) {
        var groups = List.of(new ReceiptCode(receipt.code()).grouped().split("-"));
        var sealed = form.seal(RECEIPT, receipt);
        var signed = receipt.signed().map(SignedReceipt::text).map(it -> new ReceiptPage.Signed(it, QrDrawing.of(it)));
        model.addAttribute("page", new ReceiptPage(sealed, receipt.anonymous(), receipt.danger(), groups, signed));
        return "publicsite/report/receipt";
    }

    @PostMapping("/report/noted")
    @Open
    String noted(Sent sent, NotedForm noted, BindingResult errors, Model model) {
        var receipt = form.open(RECEIPT, sent.field(), Receipt.class);
        if (receipt.isEmpty() || Boolean.TRUE.equals(noted.noted()))
            return sent.target().equals("follow") ? "redirect:/follow" : "redirect:/";
        errors.rejectValue("noted", "publicsite.receipt.note-it-first");
        return receipt(receipt.get(), model);
    }

    @PostMapping("/report/receipt/pdf")
    @Open
    ResponseEntity<byte[]> pdf(Sent sent, Texts texts) {
        return files.pdf(signed(sent), texts);
    }

    @PostMapping("/report/receipt/text")
    @Open
    ResponseEntity<byte[]> text(Sent sent, Texts texts) {
        return files.text(signed(sent), texts);
    }

    private Optional<SignedReceipt> signed(Sent sent) {
        return form.open(RECEIPT, sent.field(), Receipt.class).flatMap(Receipt::signed);
    }
}
