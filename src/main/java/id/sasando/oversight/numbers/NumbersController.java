package id.sasando.oversight.numbers;

import id.sasando.access.Permission;
import id.sasando.access.Requires;
import id.sasando.access.Viewer;
import id.sasando.oversight.CsvTable;
import id.sasando.shared.NotFound;
import id.sasando.shared.Office;
import id.sasando.web.Texts;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;

/** The page of numbers, and the same as a file. */
@Controller
class NumbersController {
    private final ReadNumbers readNumbers;
    private final NumberWords words;
    private final Office office;
    private final Clock clock;

    NumbersController(ReadNumbers readNumbers, NumberWords words, Office office, Clock clock) {
        this.readNumbers = readNumbers;
        this.words = words;
        this.office = office;
        this.clock = clock;
    }

    record NumbersQuery(@Nullable @Size(max = 40) String at) {
        String typed() {
            return at == null ? "" : at.strip();
        }
    }

    @GetMapping("/numbers")
    @Requires(Permission.VIEW_NUMBERS)
    String numbers(@Valid NumbersQuery query, BindingResult errors, Viewer viewer, Texts texts, Model model) {
        var cutOff = errors.hasErrors() ? Optional.<Instant>empty() : cutOff(query);
        if (cutOff.isEmpty()) {
            if (!errors.hasErrors()) errors.rejectValue("at", "oversight.numbers.no-day");
            model.addAttribute("page", new NumbersPage(query.typed(), "", "", "", List.of()));
            return "oversight/numbers/numbers";
        }
        var at = cutOff.get();
        var tables = words.tables(readNumbers.run(at, ReadNumbers.READ, viewer), texts);
        model.addAttribute(
                "page",
                new NumbersPage(query.typed(), texts.dateTime(at), at.toString(), "/numbers.csv?at=" + at, tables));
        return "oversight/numbers/numbers";
    }

    @GetMapping("/numbers.csv")
    @Requires(Permission.VIEW_NUMBERS)
    ResponseEntity<byte[]> export(@Valid NumbersQuery query, BindingResult errors, Viewer viewer, Texts texts) {
        var at = Optional.of(query)
                .filter(_ -> !errors.hasErrors())
                .flatMap(this::cutOff)
                .orElseThrow(() -> new NotFound("numbers at an hour that is none"));
        var rows = words.tables(readNumbers.run(at, ReadNumbers.EXPORTED, viewer), texts).stream()
                .flatMap(table -> table.rows().stream()
                        .map(it -> List.of(table.title(), it.label(), it.count(), at.toString(), table.definition())));
        var headings = List.of(
                texts.get("oversight.numbers.group"),
                texts.get("oversight.numbers.what"),
                texts.get("oversight.numbers.cases"),
                texts.get("oversight.numbers.at"),
                texts.get("oversight.numbers.meaning"));
        return CsvTable.of("numbers.csv", headings, rows).answer();
    }

    private Optional<Instant> cutOff(NumbersQuery query) {
        return CutOff.read(query.typed(), clock.instant(), office.zone());
    }
}
