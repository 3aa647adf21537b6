package id.sasando.complaints.outside;

import id.sasando.access.Permission;
import id.sasando.access.Viewer;
import id.sasando.complaints.core.CaseFile;
import id.sasando.complaints.merging.MergedCases;
import id.sasando.complaints.outside.OutsideNumbers.Recorded;
import id.sasando.complaints.panels.CasePanel;
import id.sasando.web.Texts;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The numbers of a case outside, beside it. */
@Component
@Order(2)
class OutsidePanel implements CasePanel {
    private final OutsideNumbers numbers;
    private final MergedCases merged;

    OutsidePanel(OutsideNumbers numbers, MergedCases merged) {
        this.numbers = numbers;
        this.merged = merged;
    }

    @Override
    public Optional<Panel> of(CaseFile file, Viewer viewer, Texts texts) {
        var own = numbers.of(file).stream().map(it -> entry(it, "", texts));
        var others = merged.into(file.id()).stream()
                .flatMap(other -> numbers.of(other).stream().map(it -> entry(it, " · " + other.label(), texts)));
        var entries = Stream.concat(own, others).toList();
        var ways = viewer.may(Permission.RECORD_OUTSIDE_NUMBER)
                ? List.of(new Way(
                        texts.get("complaints.outside.change"),
                        "/cases/" + file.id().value() + "/outside-numbers"))
                : List.<Way>of();
        if (entries.isEmpty() && ways.isEmpty()) return Optional.empty();
        return Optional.of(new Panel("outside", texts.get("complaints.outside.panel"), entries, ways));
    }

    /** @param from the number of the merged case in which it lies; empty for the case itself */
    private static Entry entry(Recorded it, String from, Texts texts) {
        return new Entry(
                texts.get("complaints.outside.kind." + it.kind().name()),
                texts.get("complaints.outside.of-day", it.number(), texts.date(it.givenOn())) + from,
                "");
    }
}
