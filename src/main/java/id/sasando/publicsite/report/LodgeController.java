package id.sasando.publicsite.report;

import id.sasando.access.Open;
import id.sasando.complaints.CaseId;
import id.sasando.complaints.Lodging.LodgedOtherwise;
import id.sasando.complaints.Lodging.LodgedOtherwise.Part;
import id.sasando.complaints.ReceiptCode;
import id.sasando.publicsite.Situation;
import id.sasando.publicsite.answers.LodgeReport;
import id.sasando.publicsite.answers.ReportAnswers;
import id.sasando.publicsite.answers.ReportChecks;
import id.sasando.publicsite.answers.Step;
import id.sasando.publicsite.receipt.Receipts;
import id.sasando.publicsite.receipt.Receipts.Receipt;
import id.sasando.shared.TooManyAttempts;
import id.sasando.web.SealedForm;
import id.sasando.web.Texts;
import jakarta.servlet.http.HttpServletResponse;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PostMapping;

/** The last look, the lodging, and the receipt: shown by the same answer, so that a code stands in no address. */
@Controller
class LodgeController {
    private final ReportFlow flow;
    private final ReportChecks checks;
    private final LodgeReport lodgeReport;
    private final AgainPages again;
    private final Receipts receipts;

    LodgeController(
            ReportFlow flow, ReportChecks checks, LodgeReport lodgeReport, AgainPages again, Receipts receipts) {
        this.flow = flow;
        this.checks = checks;
        this.lodgeReport = lodgeReport;
        this.again = again;
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
            return receipt(answers, lodgeReport.run(answers), "", model, texts);
        } catch (LodgedOtherwise other) {
            response.setStatus(HttpStatus.CONFLICT.value());
            return again.show(answers, other, model, texts);
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

    /** What to do with a report that came again with other content. */
    @PostMapping("/report/again")
    @Open
    String again(Sent sent, Model model, Texts texts) {
        var held = again.open(sent.field());
        if (held.isEmpty()) return "redirect:/report";
        var answers = held.get().answers();
        return switch (sent.target()) {
            case "back" -> flow.show(Step.CHECK, answers, false, model, texts);
            case "receipt" ->
                receipt(answers, lodgeReport.first(answers, held.get().id()), "", model, texts);
            case "" -> {
                if (held.get().apart()) {
                    var own = held.get().own();
                    yield receipt(own, lodgeReport.apart(answers, own), "publicsite.again.is-apart", model, texts);
                }
                var added =
                        lodgeReport.add(answers, held.get().key(), held.get().text());
                yield receipt(answers, added, "publicsite.again.is-added", model, texts);
            }
            default -> again.show(held.get(), model, texts);
        };
    }

    private String receipt(ReportAnswers answers, LodgeReport.Lodged lodged, String notice, Model model, Texts texts) {
        var danger = answers.danger().possible();
        var anonymous = answers.reach().anonymous();
        var situation = danger ? Optional.of(answers.situation()) : Optional.<Situation>empty();
        var code = lodged.code().value();
        var receipt = new Receipt(answers.submission(), code, anonymous, danger, lodged.receipt(), situation);
        return receipts.show(receipt, notice, model, texts);
    }

    /** The page of a report that came again with other content: nothing typed is lost, and nothing is claimed to be sent. */
    @Component
    static class AgainPages {
        private static final String AGAIN = "publicsite.report.again";
        private final CheckRows rows;
        private final SealedForm form;
        private final SecureRandom random = new SecureRandom();

        AgainPages(CheckRows rows, SealedForm form) {
            this.rows = rows;
            this.form = form;
        }

        /**
         * What the page holds, sealed.
         *
         * @param key of what is added, so that a second press adds nothing
         * @param code of a report of its own, whose submission is {@code key}
         * @param text of the message that is offered
         */
        record Again(
                ReportAnswers answers,
                UUID caseId,
                UUID key,
                String code,
                Instant firstAt,
                Set<Part> parts,
                boolean files,
                boolean apart,
                String text) {

            CaseId id() {
                return new CaseId(caseId);
            }

            /** The same answers as a report of its own. */
            ReportAnswers own() {
                return answers.under(key, code);
            }
        }

        Optional<Again> open(String field) {
            return form.open(AGAIN, field, Again.class);
        }

        String show(ReportAnswers answers, LodgedOtherwise other, Model model, Texts texts) {
            var code = ReceiptCode.random(random).value();
            var again = new Again(
                    answers,
                    other.id().value(),
                    UUID.randomUUID(),
                    code,
                    other.firstAt(),
                    other.parts(),
                    other.files(),
                    other.otherReaders(),
                    "");
            return show(again, model, texts);
        }

        /** In the language of the reader, in which the message is offered, too. */
        String show(Again again, Model model, Texts texts) {
            var answers = again.answers();
            var differing = rows.of(again.parts(), again.files(), answers, texts);
            var text = texts.get("publicsite.again.message") + "\n\n"
                    + differing.stream().map(it -> it.key() + ": " + it.value()).collect(Collectors.joining("\n"));
            var held = new Again(
                    answers,
                    again.caseId(),
                    UUID.randomUUID(),
                    again.code(),
                    again.firstAt(),
                    again.parts(),
                    again.files(),
                    again.apart(),
                    text);
            var danger = answers.danger().possible() && again.parts().contains(Part.DANGER);
            var when = texts.dateTime(again.firstAt());
            model.addAttribute(
                    "page", new CheckPage.AgainPage(form.seal(AGAIN, held), when, danger, again.apart(), differing));
            return "publicsite/report/again";
        }
    }
}
