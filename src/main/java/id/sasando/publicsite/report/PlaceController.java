package id.sasando.publicsite.report;

import id.sasando.access.Open;
import id.sasando.publicsite.answers.Step;
import id.sasando.publicsite.receipt.Receipts;
import id.sasando.publicsite.ways.Ways;
import id.sasando.shared.NotFound;
import id.sasando.web.Frame.FormPlace;
import id.sasando.web.Texts;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/**
 * The address of each step, which says its number and nothing else. Opened by a browser it is an empty page, whose
 * script asks for the step with the answers that the tab keeps.
 */
@Controller
class PlaceController {
    private static final Pattern NUMBER = Pattern.compile("[1-9][0-9]?");
    private final ReportFlow flow;
    private final Receipts receipts;

    PlaceController(ReportFlow flow, Receipts receipts) {
        this.flow = flow;
        this.receipts = receipts;
    }

    /**
     * What was chosen on a page beside the form.
     *
     * @param part of that country
     */
    record BesideForm(
            @Nullable @Size(max = 2) String country,
            @Nullable @Size(max = 10) String part) {
        String choice() {
            return (country == null ? "" : country) + (part == null ? "" : "-" + part);
        }
    }

    /** Other pages of the form have no address of their own: whoever opens one begins anew. */
    @GetMapping("/report/{page}")
    @Open
    String shell(@PathVariable("page") String page, Model model) {
        var number = number(page);
        if (number.isEmpty()) return "redirect:/report";
        var form = number.get() == Receipts.NUMBER ? Ways.RECEIPT : Ways.KEPT;
        model.addAttribute(FormPlace.KEY, new FormPlace("/report/" + number.get(), form, "", "", ""));
        return "publicsite/report/shell";
    }

    /** The step with all that was answered, or a page beside the form. Nothing is changed by it. */
    @PostMapping("/report/{page}")
    @Open
    String show(@PathVariable("page") String page, Sent sent, @Valid BesideForm beside, Model model, Texts texts) {
        var number = number(page).orElseThrow(() -> new NotFound("page of the form"));
        if (number == Receipts.NUMBER) return receipts.again(sent.field(), model, texts);
        var step = Step.numbered(number).orElseThrow(() -> new NotFound("step"));
        return flow.again(sent, step, beside.choice(), model, texts);
    }

    private static Optional<Integer> number(String page) {
        if (!NUMBER.matcher(page).matches()) return Optional.empty();
        var number = Integer.parseInt(page);
        return number <= Receipts.NUMBER ? Optional.of(number) : Optional.empty();
    }
}
