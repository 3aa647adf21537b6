package id.sasando.demo.story;

import id.sasando.demo.OfficeStory;
import id.sasando.demo.Storytelling.Origin;
import id.sasando.demo.Storytelling.Setting;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;

/** Settings of stories, without database. */
final class StoryExamples {
    static final LocalDate YESTERDAY = LocalDate.of(2026, 11, 23);
    static final ZoneId ZONE = ZoneId.of("Asia/Makassar");

    private StoryExamples() {}

    static OfficeStory forty() {
        return told(40, 7);
    }

    static OfficeStory told(int cases, long seed) {
        return new TellStory().tell(setting(cases, seed));
    }

    static Setting setting(int cases, long seed) {
        return new Setting(cases, seed, YESTERDAY, ZONE, origins(), StoryExamples::isWeekday, 0);
    }

    static boolean isWeekday(LocalDate day) {
        return day.getDayOfWeek().getValue() <= 5;
    }

    static List<Origin> origins() {
        return Lines.of("origins.txt").stream()
                .map(it -> Lines.cells(it).getFirst())
                .map(it -> new Origin(it, List.of(it + ".01.2001", it + ".02.2002")))
                .toList();
    }
}
