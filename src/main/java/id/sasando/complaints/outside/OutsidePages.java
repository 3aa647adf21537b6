package id.sasando.complaints.outside;

import id.sasando.access.Viewer;
import id.sasando.complaints.CaseId;
import id.sasando.complaints.outside.OutsideNumbers.Recorded;
import id.sasando.complaints.outside.OutsideNumbersController.NumberForm;
import id.sasando.complaints.outside.OutsideNumbersPage.Typed;
import id.sasando.complaints.store.CaseDoor;
import id.sasando.complaints.store.CaseOpenings;
import id.sasando.complaints.words.EventWording;
import id.sasando.complaints.words.FormHeads;
import id.sasando.shared.TypedWords;
import id.sasando.web.Option;
import id.sasando.web.Texts;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;

/** Shows the numbers of a case. Their notes are words of the case, so the trail learns of it. */
@Component
class OutsidePages {
    private final CaseDoor door;
    private final CaseOpenings openings;
    private final OutsideNumbers numbers;
    private final FormHeads heads;
    private final EventWording events;

    OutsidePages(CaseDoor door, CaseOpenings openings, OutsideNumbers numbers, FormHeads heads, EventWording events) {
        this.door = door;
        this.openings = openings;
        this.numbers = numbers;
        this.heads = heads;
        this.events = events;
    }

    @Transactional
    String show(CaseId id, Optional<NumberForm> form, Viewer viewer, Model model, Texts texts) {
        var file = door.open(id, viewer);
        openings.opened(file, List.of(), viewer);
        var rows = numbers.of(file).stream().map(it -> row(it, texts)).toList();
        var page = new OutsideNumbersPage(
                heads.fresh(file, texts),
                rows,
                kinds(texts),
                typed(form),
                UUID.randomUUID().toString());
        model.addAttribute("page", page);
        return "complaints/outside/numbers";
    }

    static List<Option> kinds(Texts texts) {
        return Stream.of(OutsideKind.values())
                .map(it -> new Option(it.name(), texts.get("complaints.outside.kind." + it.name())))
                .toList();
    }

    private OutsideNumbersPage.Row row(Recorded it, Texts texts) {
        return new OutsideNumbersPage.Row(
                it.id().toString(),
                texts.get("complaints.outside.kind." + it.kind().name()),
                it.number(),
                texts.date(it.givenOn()),
                it.note(),
                events.name(Optional.of(it.addedBy()), texts));
    }

    private static Typed typed(Optional<NumberForm> form) {
        return form.map(it -> new Typed(
                        it.key().toString(),
                        TypedWords.of(it.kind()),
                        TypedWords.of(it.number()),
                        TypedWords.of(it.givenOn()),
                        TypedWords.of(it.note())))
                .orElseGet(() -> new Typed(UUID.randomUUID().toString(), "", "", "", ""));
    }
}
