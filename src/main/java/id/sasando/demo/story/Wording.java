package id.sasando.demo.story;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.regex.Pattern;

/** Finds the words that people write, and puts names and places into them. */
final class Wording {
    private static final Pattern WHO = Pattern.compile("\\{siapa}");
    private static final Pattern THIRD = Pattern.compile("\\b([Dd])ia\\b");
    private final Map<String, List<String>> words = Lines.byKey("acts.txt", "=");
    private final Map<String, List<String>> outcomes = Lines.byKey("outcomes.txt", "=");
    private final Map<String, List<String>> places = Lines.byKey("places.txt", ":");
    private final Random random;

    Wording(Random random) {
        this.random = random;
    }

    /** @param place abroad, as people say it */
    record Names(String person, String place) {}

    String any(String key) {
        return pick(all(key));
    }

    String any(String key, Names names) {
        return filled(any(key), names);
    }

    List<String> all(String key) {
        return words.getOrDefault(key, List.of(""));
    }

    Map<String, List<String>> everything() {
        return words;
    }

    String told(String outcome) {
        return outcomes.getOrDefault(outcome, List.of("")).getFirst();
    }

    String place(String country) {
        return pick(Lines.cells(places.getOrDefault(country, List.of("")).getFirst()));
    }

    /** The story of a scenario in the words of that kind of reporter. */
    String text(Scenario scenario, String complainantType, Names names) {
        var who = any("siapa." + complainantType, names);
        var text = filled(pick(scenario.texts()), names);
        var told = WHO.matcher(text).replaceAll(match -> match.start() == 0 ? who : small(who));
        return Scenario.isSelf(complainantType) ? own(told) : told;
    }

    /** Who speaks of themselves says so. */
    private String own(String text) {
        var mine = THIRD.matcher(text).replaceAll(it -> it.group(1).equals("D") ? "Saya" : "saya");
        for (var thing : Lines.words(any("own"))) {
            var possessed = Pattern.compile("\\b(" + thing + ")nya\\b", Pattern.CASE_INSENSITIVE);
            mine = possessed.matcher(mine).replaceAll("$1 saya");
        }
        return mine;
    }

    private static String small(String who) {
        var isAbbreviation = who.length() > 1 && Character.isUpperCase(who.charAt(1));
        return isAbbreviation ? who : who.substring(0, 1).toLowerCase(Locale.ROOT) + who.substring(1);
    }

    private static String filled(String text, Names names) {
        return text.replace("{nama}", names.person()).replace("{tempat}", names.place());
    }

    private String pick(List<String> from) {
        return from.get(random.nextInt(from.size()));
    }
}
