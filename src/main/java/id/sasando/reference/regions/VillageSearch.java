package id.sasando.reference.regions;

import id.sasando.reference.VillageName;
import java.text.Normalizer;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** Finds villages by name in memory: a few thousand names are compared in a millisecond or two. */
final class VillageSearch {
    static final int LIMIT = 100;
    private static final int WORDS = 6;
    private static final int NONE = 1_000;

    private final List<Candidate> candidates;

    VillageSearch(List<VillageName> villages) {
        candidates = villages.stream().map(Candidate::of).toList();
    }

    List<VillageName> find(String words, int limit) {
        var typed = words(words).stream().limit(WORDS).toList();
        if (typed.isEmpty()) return List.of();
        return candidates.stream()
                .map(it -> new Hit(it.name(), it.distance(typed)))
                .filter(it -> it.distance() < NONE)
                .sorted(Comparator.comparingInt(Hit::distance))
                .limit(Math.clamp(limit, 1, LIMIT))
                .map(Hit::name)
                .toList();
    }

    private static List<String> words(String text) {
        var plain = Normalizer.normalize(text, Normalizer.Form.NFD).replaceAll("\\p{M}", "");
        return List.of(plain.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+")).stream()
                .filter(it -> !it.isEmpty())
                .toList();
    }

    private record Hit(VillageName name, int distance) {}

    private record Candidate(VillageName name, List<String> village, List<String> above) {
        static Candidate of(VillageName it) {
            return new Candidate(it, words(it.village()), words(it.district() + " " + it.regency()));
        }

        /** Each word typed must be near a word of the name or of the names above, and one near the name itself. */
        int distance(List<String> typed) {
            var sum = 0;
            var named = false;
            for (var word : typed) {
                var here = nearest(word, village);
                var distance = Math.min(here, nearest(word, above) + 1);
                if (distance >= NONE) return NONE;
                named |= here < NONE;
                sum += distance;
            }
            return named ? sum * 4 + Math.max(0, village.size() - typed.size()) : NONE;
        }

        private static int nearest(String typed, List<String> words) {
            return words.stream()
                    .mapToInt(it -> WordDistance.between(typed, it))
                    .filter(it -> it <= WordDistance.MOST)
                    .min()
                    .orElse(NONE);
        }
    }
}
