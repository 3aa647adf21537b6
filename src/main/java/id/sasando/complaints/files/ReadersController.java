package id.sasando.complaints.files;

import id.sasando.access.Permission;
import id.sasando.access.Requires;
import id.sasando.access.Viewer;
import id.sasando.complaints.CaseId;
import id.sasando.complaints.words.Attempt;
import id.sasando.complaints.words.FormHeads;
import id.sasando.documents.FileId;
import id.sasando.web.Texts;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Says who may download a file of the office. The same page opens it, closes it again and keeps it closed. */
@Controller
class ReadersController {
    private static final String REPORTER = "REPORTER";
    private static final String OFFICE = "OFFICE";
    private final FileReaders readers;
    private final FormHeads heads;

    ReadersController(FileReaders readers, FormHeads heads) {
        this.readers = readers;
        this.heads = heads;
    }

    /** Both ids of the path together: a handler takes six arguments at most. */
    record Place(@Valid CaseId id, @Valid FileId file) {}

    record ReadersForm(
            @Nullable @Min(0) @Max(Integer.MAX_VALUE) Integer version,
            @Nullable @Size(max = 10) String readers) {

        int seen() {
            return version == null ? -1 : version;
        }

        String chosen() {
            return readers == null ? "" : readers;
        }
    }

    @ModelAttribute("place")
    Place place(@PathVariable UUID id, @PathVariable UUID file) {
        return new Place(new CaseId(id), new FileId(file));
    }

    @GetMapping("/cases/{id}/files/{file}/readers")
    @Requires(Permission.WRITE_TO_REPORTER)
    String show(
            @Valid @ModelAttribute(name = "place", binding = false) Place place,
            Viewer viewer,
            Model model,
            Texts texts) {
        return page(place, Optional.empty(), viewer, model, texts);
    }

    @PostMapping("/cases/{id}/files/{file}/readers")
    @Requires(Permission.WRITE_TO_REPORTER)
    String decide(
            @Valid @ModelAttribute(name = "place", binding = false) Place place,
            @Valid @ModelAttribute("readersForm") ReadersForm form,
            BindingResult errors,
            Viewer viewer,
            Model model,
            Texts texts) {
        if (!Set.of(OFFICE, REPORTER).contains(form.chosen())) {
            errors.rejectValue("readers", "complaints.readers.is-missing");
        }
        var released = form.chosen().equals(REPORTER);
        var decision = new FileReaders.Decision(place.id(), place.file(), form.seen(), released);
        if (Attempt.succeeds(() -> readers.decide(decision, viewer), errors)) {
            return "redirect:/cases/" + place.id().value() + "#files";
        }
        return page(place, Optional.of(form), viewer, model, texts);
    }

    private String page(Place place, Optional<ReadersForm> form, Viewer viewer, Model model, Texts texts) {
        var opened = readers.open(place.id(), place.file(), viewer);
        var line = opened.line();
        var seen = form.map(ReadersForm::seen).orElse(opened.file().version());
        var stands = opened.undecided() ? "" : line.released() ? REPORTER : OFFICE;
        var name = line.name().isEmpty() ? texts.get("complaints.file.unnamed") : line.name();
        var detail = texts.get(
                "complaints.file.detail", line.kind(), line.sizeBytes() / 1024 + 1, texts.dateTime(line.addedAt()));
        model.addAttribute(
                "page",
                new ReadersPage(
                        heads.of(opened.file(), seen, texts),
                        "/files/" + line.id().value() + "/readers",
                        name + " (" + detail + ")",
                        line.hasClean(),
                        form.map(ReadersForm::chosen).orElse(stands)));
        return "complaints/files/readers";
    }
}
