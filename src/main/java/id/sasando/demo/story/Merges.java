package id.sasando.demo.story;

import id.sasando.demo.OfficeStory.Deed;
import id.sasando.demo.OfficeStory.Fate;
import id.sasando.demo.OfficeStory.Hand;
import id.sasando.demo.OfficeStory.StoryCase;
import id.sasando.demo.OfficeStory.What;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The head sees that a report tells again what is worked already: it goes on with the case that is most like it. */
final class Merges {
    /** What the office has in hand, and has had all the time. */
    private static final Set<Fate> IN_HAND =
            Set.of(Fate.REGISTERED, Fate.VERIFIED, Fate.IN_HANDLING, Fate.RETURNED, Fate.REFERRED);

    private static final Duration AFTERWARDS = Duration.ofMinutes(11);

    private Merges() {}

    static List<Deed> of(List<StoryCase> cases, List<Deed> deeds, Wording wording) {
        var merges = new ArrayList<Deed>();
        var taken = new HashSet<Integer>();
        for (var told : cases) {
            if (told.fate() != Fate.MERGED) continue;
            var at = lastOf(told, deeds).plus(AFTERWARDS);
            var master = cases.stream()
                    .filter(it -> IN_HAND.contains(it.fate()) && it.receivedAt().isBefore(at))
                    .filter(it -> !taken.contains(it.position()))
                    .min(likeness(told))
                    .orElseThrow(() -> new IllegalStateException("no case is in hand before " + at));
            taken.add(master.position());
            var what = new What.Merge(master.position(), wording.any("merge"));
            merges.add(new Deed(at, told.position(), Hand.HEAD, what));
        }
        return merges;
    }

    private static Instant lastOf(StoryCase told, List<Deed> deeds) {
        return deeds.stream()
                .filter(it -> it.position() == told.position())
                .map(Deed::at)
                .max(Comparator.naturalOrder())
                .orElseThrow();
    }

    private static Comparator<StoryCase> likeness(StoryCase told) {
        Comparator<StoryCase> byType = Comparator.comparing(
                it -> !it.types().getFirst().equals(told.types().getFirst()));
        return byType.thenComparing(it -> !it.country().equals(told.country()))
                .thenComparing(it -> !regency(it).equals(regency(told)))
                .thenComparing(StoryCase::position);
    }

    private static String regency(StoryCase told) {
        return told.person().facts().regencyCode().orElse("");
    }
}
