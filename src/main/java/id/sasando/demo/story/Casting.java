package id.sasando.demo.story;

import id.sasando.demo.OfficeStory.Arrival;
import id.sasando.demo.OfficeStory.Fate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Predicate;

/**
 * Decides which scenario meets which end and who reports it, so that every type, channel, complainant type, state and
 * outcome is there, each in its share.
 */
final class Casting {
    private static final String ELSEWHERE = "REFERRED_ACCEPTED";
    private final Random random;
    private final Shape shape;
    private final List<Scenario> pool;
    private final List<Part> parts = new ArrayList<>();
    private final Map<String, Integer> counters = new HashMap<>();

    private Casting(int cases, Random random) {
        this.random = random;
        this.shape = Shape.of(cases);
        this.pool = shape.scenarios(Scenario.all(), cases);
        Collections.shuffle(pool, random);
    }

    /**
     * A scenario and its end.
     *
     * @param nth of its fate, from 0
     * @param country the commonest of the scenario first, then the others in turn
     * @param outcome how it ends, or would end
     */
    record Part(Scenario scenario, Fate fate, int nth, String country, String outcome) {
        /** At most two reports come when the last day ends: their triage is due until the end of the next one. */
        private boolean closesTheDay() {
            return fate == Fate.RECEIVED && nth < 2;
        }
    }

    /** A part and how it came to the office. */
    record Role(Part part, Arrival arrival) {
        /** Only the portal takes reports at night. */
        boolean closesTheDay() {
            return part.closesTheDay() && arrival.byPortal();
        }
    }

    static List<Role> of(int cases, Random random) {
        var casting = new Casting(cases, random);
        casting.give(cases);
        return casting.arrive(cases);
    }

    private void give(int cases) {
        var dealt = shape.fates(cases);
        var resolved = Collections.frequency(dealt, Fate.RESOLVED);
        for (var outcome : rarestFirst().stream().limit(resolved).toList()) {
            take(Fate.RESOLVED, it -> it.outcomes().contains(outcome), outcome);
            dealt.remove(Fate.RESOLVED);
        }
        dealt.sort(Comparator.comparing(Casting::pickiness));
        for (var fate : dealt) {
            switch (fate) {
                case SETTLED_ELSEWHERE -> take(fate, it -> it.outcomes().contains(ELSEWHERE), ELSEWHERE);
                case AWAITING_SECOND -> take(fate, Scenario::needsSecondEyes, "");
                case WITHDRAWAL_ASKED, WITHDRAWN, REOPENED, MERGED ->
                    take(fate, it -> !it.needsSecondEyes() && !it.selves().isEmpty(), "");
                default -> take(fate, _ -> true, "");
            }
        }
    }

    /** The choosier a fate, the sooner it chooses. */
    private static int pickiness(Fate fate) {
        return switch (fate) {
            case SETTLED_ELSEWHERE -> 0;
            case AWAITING_SECOND -> 1;
            case WITHDRAWAL_ASKED, WITHDRAWN, REOPENED, MERGED -> 2;
            default -> 3;
        };
    }

    /** All outcomes but the one of other bodies, those that the fewest scenarios can have first. */
    private List<String> rarestFirst() {
        var all = pool.stream().flatMap(it -> it.outcomes().stream()).toList();
        Comparator<String> bySeldom = Comparator.comparing(it -> Collections.frequency(all, it));
        return all.stream()
                .distinct()
                .filter(it -> !it.equals(ELSEWHERE))
                .sorted(bySeldom.thenComparing(Comparator.naturalOrder()))
                .toList();
    }

    /** Of those that fit, the one that could end in the fewest other ways. */
    private void take(Fate fate, Predicate<Scenario> fits, String outcome) {
        var scenario = pool.stream()
                .filter(fits)
                .min(Comparator.comparing(
                        it -> outcome.isEmpty() ? 0 : it.outcomes().size()))
                .orElseThrow(() -> new IllegalStateException("no scenario is left for " + fate + " " + outcome));
        pool.remove(scenario);
        var countries = scenario.countries();
        var country = countries.get(next(scenario.type()) % countries.size());
        var own = scenario.outcomes();
        var ending = outcome.isEmpty() ? own.get(random.nextInt(own.size())) : outcome;
        parts.add(new Part(scenario, fate, next(fate.name()), country, ending));
    }

    /** 0, 1, 2 and so on for each name. */
    private int next(String name) {
        return counters.merge(name, 1, Integer::sum) - 1;
    }

    /** Those who speak for themselves choose first; an agency speaks of the worker whom it placed. */
    private List<Role> arrive(int cases) {
        var rows = Lines.of("slots.txt").stream().map(Lines::cells).toList();
        var arrivals = rows.stream().map(it -> arrival(it.get(0), it.get(1))).toList();
        var weights = rows.stream().map(it -> Integer.valueOf(it.get(2))).toList();
        var dealt = Shares.dealt(arrivals, weights, cases, false);
        Collections.shuffle(dealt, random);
        var seldom = List.of("AGENCY", "CPMI", "FORMER_PMI", "PMI");
        dealt.sort(Comparator.comparing(
                it -> seldom.contains(it.complainantType()) ? seldom.indexOf(it.complainantType()) : seldom.size()));
        Collections.shuffle(parts, random);
        var roles = new ArrayList<Role>(cases);
        for (var arrival : dealt) {
            var part = parts.stream()
                    .filter(it -> fits(it.scenario(), arrival.complainantType()))
                    .min(Comparator.comparing(it -> it.closesTheDay() != arrival.byPortal()))
                    .orElseGet(parts::getFirst);
            parts.remove(part);
            roles.add(new Role(part, fitting(arrival, part.scenario())));
        }
        return roles;
    }

    private static boolean fits(Scenario scenario, String complainantType) {
        if (complainantType.equals("AGENCY")) return scenario.type().equals(Cast.PROCEDURAL_FIRST);
        return scenario.suits(complainantType);
    }

    /** Where nobody is left who could speak for themselves, a relative does. */
    private static Arrival fitting(Arrival arrival, Scenario scenario) {
        if (scenario.suits(arrival.complainantType())) return arrival;
        return new Arrival(arrival.channel(), "FAMILY", arrival.anonymous());
    }

    private static Arrival arrival(String channel, String who) {
        var words = Lines.words(who);
        return new Arrival(channel, words.getFirst(), words.size() > 1);
    }
}
