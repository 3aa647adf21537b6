package id.sasando.complaints.worklist;

import static org.assertj.core.api.Assertions.assertThat;

import id.sasando.access.Viewer;
import id.sasando.clocks.WorkRow;
import id.sasando.clocks.WorkSource;
import id.sasando.web.Language;
import id.sasando.web.Messages;
import id.sasando.web.Texts;
import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class WaitingWorkTest {
    private static final Instant NOW = Instant.parse("2026-11-30T04:00:00Z");

    @Test
    void theFirstDueStandsFirstWhateverItsModuleAndWhatHasNoDateStandsLast() throws IOException {
        var shown = shown(
                viewer -> List.of(row("/undated", null), row("/later", NOW.plusSeconds(60))),
                viewer -> List.of(row("/late", NOW.minusSeconds(60))));

        assertThat(shown).extracting(TodayPage.Waiting::path).containsExactly("/late", "/later", "/undated");
        assertThat(shown).extracting(TodayPage.Waiting::late).containsExactly(true, false, false);
        assertThat(shown.getLast().due()).isEmpty();
    }

    @Test
    void aSourceThatForgetsItsBoundIsCut() throws IOException {
        assertThat(shown(viewer -> Collections.nCopies(1_000, row("/many", null))))
                .hasSize(WorkSource.ROWS_MAX);
    }

    private static List<TodayPage.Waiting> shown(WorkSource... sources) throws IOException {
        var texts = new Texts(new Messages(), Language.INDONESIAN, ZoneId.of("Asia/Makassar"), "WITA");
        return new WaitingWork(List.of(sources), Clock.fixed(NOW, ZoneOffset.UTC)).of(Viewer.PUBLIC, texts);
    }

    private static WorkRow row(String path, @org.jspecify.annotations.Nullable Instant due) {
        return new WorkRow("notices.roles-wait", List.of(), path, Optional.ofNullable(due));
    }
}
