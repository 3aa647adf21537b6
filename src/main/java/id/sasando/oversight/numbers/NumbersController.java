package id.sasando.oversight.numbers;

import id.sasando.access.Permission;
import id.sasando.access.Requires;
import id.sasando.access.Viewer;
import id.sasando.oversight.numbers.CaseNumbersView.Cell;
import id.sasando.reference.CodeLists;
import id.sasando.reference.Countries;
import id.sasando.reference.Regions;
import id.sasando.web.Texts;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The page of numbers. */
@Controller
class NumbersController {
    private static final List<String> DIMENSIONS = List.of("STATE", "TYPE", "COUNTRY", "REGENCY", "DEPARTURE");
    private final ReadNumbers readNumbers;
    private final CodeLists codes;
    private final Countries countries;
    private final Regions regions;

    NumbersController(ReadNumbers readNumbers, CodeLists codes, Countries countries, Regions regions) {
        this.readNumbers = readNumbers;
        this.codes = codes;
        this.countries = countries;
        this.regions = regions;
    }

    @GetMapping("/numbers")
    @Requires(Permission.VIEW_NUMBERS)
    String numbers(Viewer viewer, Texts texts, Model model) {
        var counted = readNumbers.run(viewer);
        var tables = DIMENSIONS.stream()
                .map(it -> new NumbersPage.Table(
                        texts.get("oversight.numbers.by." + it), rows(it, counted.cells(), texts)))
                .toList();
        model.addAttribute("page", new NumbersPage(texts.dateTime(counted.at()), tables));
        return "oversight/numbers/numbers";
    }

    private List<NumbersPage.Row> rows(String dimension, List<Cell> cells, Texts texts) {
        return cells.stream()
                .filter(it -> it.dimension().equals(dimension))
                .map(it -> new NumbersPage.Row(label(it, texts), it.shown()))
                .toList();
    }

    private String label(Cell cell, Texts texts) {
        var code = cell.code();
        var language = texts.language().code();
        if (code.isEmpty()) return texts.get("oversight.numbers.not-known");
        return switch (cell.dimension()) {
            case "STATE" -> texts.get("oversight.state." + code);
            case "TYPE" -> codes.caseTypes().label(code, language);
            case "COUNTRY" -> countries.name(code, language);
            case "REGENCY" -> regions.regency(code).map(Regions.Region::name).orElse(code);
            default -> codes.departureStatuses().label(code, language);
        };
    }
}
