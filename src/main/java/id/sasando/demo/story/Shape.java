package id.sasando.demo.story;

import static id.sasando.demo.OfficeStory.Fate.*;

import id.sasando.demo.OfficeStory.Fate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** In which shares a story has its ends and its kinds: a short one shows everything, a year is like that of the office. */
enum Shape {
    /** Each end is there, and new cases abound. */
    SHORT(
            List.of(
                    Map.entry(RECEIVED, 4),
                    Map.entry(REGISTERED, 3),
                    Map.entry(VERIFIED, 2),
                    Map.entry(IN_HANDLING, 2),
                    Map.entry(RETURNED, 1),
                    Map.entry(AWAITING_SECOND, 2),
                    Map.entry(WITHDRAWAL_ASKED, 1),
                    Map.entry(REFERRED, 2),
                    Map.entry(RESOLVED, 17),
                    Map.entry(SETTLED_ELSEWHERE, 1),
                    Map.entry(WITHDRAWN, 2),
                    Map.entry(REOPENED, 2),
                    Map.entry(MERGED, 1)),
            Map.of()),

    /** Of 700 cases 523 have ended; 127 were deaths, and 150 came home deported. */
    YEAR(
            List.of(
                    Map.entry(RECEIVED, 12),
                    Map.entry(REGISTERED, 18),
                    Map.entry(VERIFIED, 18),
                    Map.entry(IN_HANDLING, 52),
                    Map.entry(RETURNED, 7),
                    Map.entry(AWAITING_SECOND, 10),
                    Map.entry(WITHDRAWAL_ASKED, 4),
                    Map.entry(REFERRED, 34),
                    Map.entry(RESOLVED, 480),
                    Map.entry(SETTLED_ELSEWHERE, 23),
                    Map.entry(WITHDRAWN, 20),
                    Map.entry(REOPENED, 14),
                    Map.entry(MERGED, 8)),
            Map.of("DECEASED", 127, Shape.DEPORTED, 150));

    static final String DEPORTED = "DEPORTED_REPATRIATED";
    private static final int SHORT_MAX = 100;
    private static final int YEAR_CASES = 700;
    private static final int FILES_SELDOM = 8;

    @SuppressWarnings("ImmutableEnumChecker") // from List.of
    private final List<Map.Entry<Fate, Integer>> fates;

    @SuppressWarnings("ImmutableEnumChecker") // from Map.of
    private final Map<String, Integer> known;

    /** @param known how many of 700 cases are of a type, where that was published */
    Shape(List<Map.Entry<Fate, Integer>> fates, Map<String, Integer> known) {
        this.fates = fates;
        this.known = known;
    }

    static Shape of(int cases) {
        return cases > SHORT_MAX ? YEAR : SHORT;
    }

    List<Fate> fates(int cases) {
        var kinds = fates.stream().map(Map.Entry::getKey).toList();
        return Shares.dealt(kinds, fates.stream().map(Map.Entry::getValue).toList(), cases, false);
    }

    /** Everything that can happen at least once; what was not published is shared out by weight. */
    List<Scenario> scenarios(List<Scenario> all, int cases) {
        var pool = new ArrayList<Scenario>();
        for (var it : all) {
            var count = Math.round((float) known.getOrDefault(it.type(), 0) * cases / YEAR_CASES);
            for (var n = 0; n < count; n++) pool.add(it);
        }
        var others = all.stream().filter(it -> !known.containsKey(it.type())).toList();
        var weights = others.stream().map(Scenario::weight).toList();
        pool.addAll(Shares.dealt(others, weights, cases - pool.size(), true));
        return pool;
    }

    /** Each file is cleaned by a process of its own, so a year has not more of them than a short story. */
    boolean hasFile(int position, int every, int remainder) {
        return this == SHORT ? position % every == remainder : position % (every * FILES_SELDOM) == remainder;
    }
}
