package id.sasando.complaints.ownoffice;

import id.sasando.access.Permission;
import id.sasando.access.Requires;
import id.sasando.access.Viewer;
import id.sasando.complaints.AboutOffice;
import id.sasando.complaints.CaseId;
import id.sasando.complaints.lines.LineWords;
import id.sasando.complaints.words.Attempt;
import id.sasando.complaints.words.FormHeads;
import id.sasando.shared.TypedWords;
import id.sasando.web.Texts;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** The list of reports about the office, and the form that says whether a case is one. */
@Controller
class OfficeReportsController {
    private final ShowOfficeReports showReports;
    private final SayAbout sayAbout;
    private final LineWords words;
    private final FormHeads heads;

    OfficeReportsController(ShowOfficeReports showReports, SayAbout sayAbout, LineWords words, FormHeads heads) {
        this.showReports = showReports;
        this.sayAbout = sayAbout;
        this.words = words;
        this.heads = heads;
    }

    record AboutForm(
            @Nullable @Min(0) @Max(Integer.MAX_VALUE) Integer version,
            @Nullable @Size(max = 10) String about,
            @Nullable @Size(max = 1000) String reason) {

        int seen() {
            return version == null ? -1 : version;
        }

        String why() {
            return TypedWords.of(reason);
        }

        Optional<AboutOffice> chosen() {
            return Arrays.stream(AboutOffice.values())
                    .filter(it -> it.name().equals(about))
                    .findFirst();
        }
    }

    @GetMapping("/office-reports")
    @Requires(Permission.VIEW_OFFICE_REPORTS)
    String list(Viewer viewer, Model model, Texts texts) {
        var lines = showReports.run(viewer);
        var rows = words.of(lines, viewer, texts);
        model.addAttribute("page", new OfficeReportsPage(rows, rows.size() == OfficeReports.LIMIT));
        return "complaints/ownoffice/list";
    }

    @GetMapping("/cases/{id}/about-office")
    @Requires(Permission.VIEW_OFFICE_REPORTS)
    String edit(@PathVariable UUID id, Viewer viewer, Model model, Texts texts) {
        return page(new CaseId(id), Optional.empty(), viewer, model, texts);
    }

    @PostMapping("/cases/{id}/about-office")
    @Requires(Permission.VIEW_OFFICE_REPORTS)
    String say(
            @PathVariable UUID id,
            @Valid @ModelAttribute("aboutForm") AboutForm form,
            BindingResult errors,
            Viewer viewer,
            Model model,
            Texts texts) {
        if (form.chosen().isEmpty()) errors.rejectValue("about", "complaints.ownoffice.choose");
        if (form.why().isEmpty()) errors.rejectValue("reason", "complaints.case.needs-a-reason");
        var saying =
                new SayAbout.Saying(new CaseId(id), form.chosen().orElse(AboutOffice.OFFICE), form.seen(), form.why());
        if (Attempt.succeeds(() -> sayAbout.run(saying, viewer), errors)) return "redirect:/office-reports";
        return page(new CaseId(id), Optional.of(form), viewer, model, texts);
    }

    private String page(CaseId id, Optional<AboutForm> form, Viewer viewer, Model model, Texts texts) {
        var file = sayAbout.open(id, viewer);
        var seen = form.map(AboutForm::seen).orElse(file.version());
        var about = form.flatMap(AboutForm::chosen).orElse(file.subject().about());
        var reason = form.map(AboutForm::why).orElse("");
        model.addAttribute("page", new AboutPage(heads.of(file, seen, texts), about.name(), reason));
        return "complaints/ownoffice/about";
    }
}
