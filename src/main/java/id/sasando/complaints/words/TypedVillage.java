package id.sasando.complaints.words;

import id.sasando.reference.Regions;
import id.sasando.reference.VillageName;
import id.sasando.shared.TypedWords;
import id.sasando.web.Option;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Which village typed words mean.
 *
 * @param code empty if none was named or it is not clear which
 * @param choices the villages that the words may mean, if there are several
 * @param unknown words were typed and no village answers
 */
public record TypedVillage(Optional<VillageName> code, List<VillageName> choices, boolean unknown) {
    private static final int CHOICES_MAX = 8;

    /**
     * Reads the two fields of a form.
     *
     * @param typed the words
     * @param code what the form brings along: the village of before, or the one chosen among several
     */
    public static TypedVillage read(@Nullable String typed, @Nullable String code, Regions regions) {
        var words = TypedWords.of(typed);
        var meant = TypedWords.of(code);
        if (words.isEmpty()) return new TypedVillage(Optional.empty(), List.of(), false);
        var kept = regions.village(meant).filter(it -> written(it).equalsIgnoreCase(words));
        if (kept.isPresent()) return new TypedVillage(kept, List.of(), false);
        var found = regions.search(words, CHOICES_MAX);
        var chosen = found.stream().filter(it -> it.code().equals(meant)).findFirst();
        if (chosen.isPresent()) return new TypedVillage(chosen, List.of(), false);
        if (found.size() == 1) return new TypedVillage(Optional.of(found.getFirst()), List.of(), false);
        return new TypedVillage(Optional.empty(), found, found.isEmpty());
    }

    /** The villages to choose from, as a page offers them. */
    public List<Option> options() {
        return choices.stream().map(it -> new Option(it.code(), written(it))).toList();
    }

    public static String written(VillageName village) {
        return String.join(", ", village.village(), village.district(), village.regency());
    }
}
