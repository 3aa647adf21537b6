package id.sasando.complaints.links;

import id.sasando.access.Permission;
import id.sasando.access.Requires;
import id.sasando.access.Viewer;
import id.sasando.complaints.CaseId;
import id.sasando.complaints.store.CaseDoor;
import id.sasando.complaints.store.CaseLinks;
import id.sasando.complaints.store.CaseLinks.LinkedCase;
import id.sasando.web.Texts;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** The links of a case: a part of its page, and a page of its own where a number was mistyped. */
@Controller
class LinksController {
    private static final String VIEW = "complaints/links/links";
    private final LinkCases linkCases;
    private final CaseLinks links;
    private final CaseDoor door;

    LinksController(LinkCases linkCases, CaseLinks links, CaseDoor door) {
        this.linkCases = linkCases;
        this.links = links;
        this.door = door;
    }

    record LinkForm(@Nullable @NotBlank @Size(max = 40) String number) {
        String typed() {
            return number == null ? "" : number.strip();
        }
    }

    record UnlinkForm(@Nullable UUID other) {}

    @GetMapping("/cases/{id}/links")
    @Requires(Permission.LINK_CASES)
    String show(@PathVariable UUID id, Viewer viewer, Texts texts, Model model) {
        return page(new CaseId(id), "", viewer, texts, model);
    }

    @PostMapping("/cases/{id}/links")
    @Requires(Permission.LINK_CASES)
    String link(
            @PathVariable UUID id,
            @Valid LinkForm form,
            BindingResult errors,
            Viewer viewer,
            Texts texts,
            Model model) {
        if (!errors.hasErrors() && !linkCases.link(new CaseId(id), form.typed(), viewer)) {
            errors.rejectValue("number", "complaints.list.link.unknown");
        }
        if (errors.hasErrors()) return page(new CaseId(id), form.typed(), viewer, texts, model);
        return "redirect:/cases/" + id;
    }

    @PostMapping("/cases/{id}/links/remove")
    @Requires(Permission.LINK_CASES)
    String unlink(@PathVariable UUID id, @Valid UnlinkForm form, BindingResult errors, Viewer viewer) {
        var other = form.other();
        if (!errors.hasErrors() && other != null) linkCases.unlink(new CaseId(id), new CaseId(other), viewer);
        return "redirect:/cases/" + id;
    }

    private String page(CaseId id, String typed, Viewer viewer, Texts texts, Model model) {
        var file = door.open(id, viewer);
        var rows = links.of(id, viewer).stream().map(it -> row(it, texts)).toList();
        model.addAttribute("page", new LinksPage(file.label(), "/cases/" + id.value(), typed, rows));
        return VIEW;
    }

    private static LinksPage.Row row(LinkedCase linked, Texts texts) {
        var id = linked.id().value().toString();
        return new LinksPage.Row(
                id,
                linked.label(),
                linked.mine() ? "/cases/" + id : "",
                linked.danger(),
                linked.mine() ? texts.get("complaints.state." + linked.state().name()) : "");
    }
}
