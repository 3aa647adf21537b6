package id.sasando.complaints.worklist;

import id.sasando.complaints.lines.LineWords;
import id.sasando.complaints.worklist.ListedCases.Tally;
import id.sasando.reference.CodeLists;
import id.sasando.reference.Countries;
import id.sasando.reference.Regions;
import id.sasando.shared.Office;
import id.sasando.web.Option;
import id.sasando.web.Texts;
import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriComponentsBuilder;

/** What stands around a list: its name, its tally, its choices and its addresses. */
@Component
class ListWords {
    private final CodeLists codes;
    private final Countries countries;
    private final Regions regions;
    private final LineWords lines;
    private final Today today;

    ListWords(CodeLists codes, Countries countries, Regions regions, LineWords lines, Today today) {
        this.codes = codes;
        this.countries = countries;
        this.regions = regions;
        this.lines = lines;
        this.today = today;
    }

    /** The office's day. */
    @Component
    record Today(Office office, Clock clock) {
        java.time.LocalDate day() {
            return clock.instant().atZone(office.zone()).toLocalDate();
        }
    }

    static String title(WorkList list, Texts texts) {
        return texts.get("complaints.list.name." + list.key());
    }

    /** Such as {@code 12 kasus · umur tengah 4 hari · tertua 30 hari}. */
    String tally(Tally tally, Texts texts) {
        var median = tally.medianFrom().map(it -> lines.age(it, texts));
        var oldest = tally.oldestFrom().map(it -> lines.age(it, texts));
        if (tally.more() && oldest.isPresent()) {
            return texts.get("complaints.list.tally.many", tally.shown(), oldest.get());
        }
        if (median.isEmpty() || oldest.isEmpty()) return texts.get("complaints.list.tally.none");
        return texts.get("complaints.list.tally", tally.count(), median.get(), oldest.get());
    }

    List<Option> tabs(Texts texts) {
        return Stream.of(WorkList.values())
                .map(it -> new Option("/cases?list=" + it.key(), title(it, texts)))
                .toList();
    }

    ListPage.Choices choices(Texts texts) {
        var language = texts.language().code();
        return new ListPage.Choices(
                countries.all(language).stream()
                        .map(it -> new Option(it.alpha2(), it.name().in(language)))
                        .toList(),
                codes.caseTypes().on(today.day()).stream()
                        .map(it -> new Option(it.code(), it.label().in(language)))
                        .toList(),
                regions.regencies().stream()
                        .map(it -> new Option(it.code(), it.name()))
                        .toList(),
                List.of(
                        new Option("due", texts.get("complaints.list.sort.due")),
                        new Option("new", texts.get("complaints.list.sort.new"))));
    }

    static String path(ListFilter filter, String after) {
        var path = UriComponentsBuilder.fromPath("/cases")
                .queryParam("list", filter.list().key());
        if (!filter.country().isEmpty()) path.queryParam("country", filter.country());
        if (!filter.type().isEmpty()) path.queryParam("type", filter.type());
        if (!filter.regency().isEmpty()) path.queryParam("regency", filter.regency());
        if (filter.newest()) path.queryParam("sort", "new");
        return path.queryParam("after", after).encode().toUriString();
    }
}
