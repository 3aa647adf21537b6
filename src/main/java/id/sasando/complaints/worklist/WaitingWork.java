package id.sasando.complaints.worklist;

import id.sasando.access.Viewer;
import id.sasando.clocks.WorkRow;
import id.sasando.clocks.WorkSource;
import id.sasando.web.Texts;
import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import org.springframework.stereotype.Component;

/** What waits for a person, from all modules: the first due first, and what has no date behind it. */
@Component
class WaitingWork {
    private static final Comparator<WorkRow> FIRST_DUE_FIRST =
            Comparator.comparing(it -> it.due().orElse(Instant.MAX));

    private final List<WorkSource> sources;
    private final Clock clock;

    WaitingWork(List<WorkSource> sources, Clock clock) {
        this.sources = List.copyOf(sources);
        this.clock = clock;
    }

    List<TodayPage.Waiting> of(Viewer viewer, Texts texts) {
        return sources.stream()
                .flatMap(it -> it.rows(viewer).stream().limit(WorkSource.ROWS_MAX))
                .sorted(FIRST_DUE_FIRST)
                .map(it -> entry(it, texts))
                .toList();
    }

    private TodayPage.Waiting entry(WorkRow row, Texts texts) {
        return new TodayPage.Waiting(
                texts.get(row.key(), row.arguments().toArray()),
                row.path(),
                row.due().map(texts::dateTime).orElse(""),
                row.due().filter(it -> it.isBefore(clock.instant())).isPresent());
    }
}
