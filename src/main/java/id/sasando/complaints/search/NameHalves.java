package id.sasando.complaints.search;

import java.util.Comparator;
import java.util.List;

/**
 * The patterns that choose candidates by the trigram index: of a word with one letter wrong, missing or too many, one
 * half is still right.
 */
final class NameHalves {
    private static final int FORGIVEN_FROM = 4;

    private NameHalves() {}

    /** @param words folded, at least one */
    static List<String> of(List<String> words) {
        var longest =
                words.stream().max(Comparator.comparingInt(String::length)).orElse("");
        if (longest.length() < FORGIVEN_FROM) return List.of("%" + longest + "%");
        var half = longest.length() / 2;
        return List.of("%" + longest.substring(0, half) + "%", "%" + longest.substring(half) + "%");
    }
}
