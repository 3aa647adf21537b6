package id.sasando.oversight.numbers;

import id.sasando.oversight.numbers.CaseNumbersView.Cell;
import id.sasando.reference.CodeLists;
import id.sasando.reference.Countries;
import id.sasando.reference.Regions;
import id.sasando.web.Texts;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Names the counts, and puts each group into its order. */
@Component
class NumberWords {
    private static final List<String> DIMENSIONS =
            List.of("ALL", "MONTH", "STATE", "AGE", "DANGER", "TYPE", "COUNTRY", "REGENCY", "DEPARTURE");
    /** A few cases of one village or country are people: fewer than {@link #FEW} are not told. */
    private static final Set<String> NEAR_PEOPLE = Set.of("TYPE", "COUNTRY", "REGENCY", "DEPARTURE");

    private static final List<String> AGES = List.of("WEEK", "MONTH", "QUARTER", "LONGER");
    private static final int FEW = 5;
    private final CodeLists codes;
    private final Countries countries;
    private final Regions regions;

    NumberWords(CodeLists codes, Countries countries, Regions regions) {
        this.codes = codes;
        this.countries = countries;
        this.regions = regions;
    }

    List<NumbersPage.Table> tables(List<Cell> cells, Texts texts) {
        return DIMENSIONS.stream()
                .map(it -> new NumbersPage.Table(
                        texts.get("oversight.numbers.by." + it),
                        texts.get("oversight.numbers.define." + it),
                        rows(it, cells, texts)))
                .toList();
    }

    private List<NumbersPage.Row> rows(String dimension, List<Cell> cells, Texts texts) {
        return cells.stream()
                .filter(it -> it.dimension().equals(dimension))
                .sorted(order(dimension))
                .map(it -> new NumbersPage.Row(label(it, texts), shown(it)))
                .toList();
    }

    private static Comparator<Cell> order(String dimension) {
        return switch (dimension) {
            case "MONTH" -> Comparator.comparing(Cell::code).reversed();
            case "AGE" -> Comparator.comparing(it -> AGES.indexOf(it.code()));
            default ->
                Comparator.comparing((Cell it) -> shown(it).startsWith("<") ? 0 : it.cases())
                        .reversed()
                        .thenComparing(Cell::code);
        };
    }

    static String shown(Cell cell) {
        var few = cell.cases() < FEW && NEAR_PEOPLE.contains(cell.dimension());
        return few ? "<" + FEW : Long.toString(cell.cases());
    }

    private String label(Cell cell, Texts texts) {
        var code = cell.code();
        var language = texts.language().code();
        var dimension = cell.dimension();
        if (dimension.equals("ALL")) return texts.get("oversight.numbers.all");
        if (code.isEmpty()) return texts.get("oversight.numbers.not-known");
        return switch (dimension) {
            case "STATE" -> texts.get("complaints.state." + code);
            case "AGE" -> texts.get("oversight.age." + code);
            case "DANGER" -> texts.get("oversight.danger." + code);
            case "TYPE" -> codes.caseTypes().label(code, language);
            case "COUNTRY" -> countries.name(code, language);
            case "REGENCY" -> regions.regency(code).map(Regions.Region::name).orElse(code);
            case "DEPARTURE" -> codes.departureStatuses().label(code, language);
            default -> code;
        };
    }
}
