package id.sasando.workers.names;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * How a word of a name sounds to people of this province, whatever spelling a registrar, a passport or a relative used:
 * Djuang and Juang, Christoforus and Kristoforus, Oematan and Umatan, Filipus and Pilipus. The one place of this rule;
 * when it changes, a migration empties {@code workers.name_part.keys} and the next start fills them anew.
 *
 * @param part a word folded by {@link id.sasando.workers.PersonName#fold}, in which j is y, letters stand once, and most
 *     silent h are gone already
 * @param sound the word as it sounds
 */
public record SoundKey(String part, String sound) {
    /** Shorter words forgive no letter: nearly every other short word would be near. */
    public static final int FORGIVEN_FROM = 3;

    private static final int BEGUN_FROM = 2;
    private static final int BEGUN_TO = 7;
    private static final List<Spelling> SPELLINGS = List.of(
            Spelling.of("h", ""),
            Spelling.of("dy(?=[aiueo])", "y"),
            Spelling.of("ty(?=[aiueo])", "c"),
            Spelling.of("^sy(?=[aiueo])", "s"),
            Spelling.of("oe|ou", "u"),
            Spelling.of("c(?=[eiy])", "s"),
            Spelling.of("[cq]", "k"),
            Spelling.of("t(?=i[aiueo])", "s"),
            Spelling.of("^x", "s"),
            Spelling.of("x", "ks"),
            Spelling.of("z", "s"),
            Spelling.of("[pv]", "f"),
            Spelling.of("ngg", "ng"),
            Spelling.of("ey(?=[aou])", "e"),
            Spelling.of("uw(?=[aeio])", "u"),
            Spelling.of("(?<=[aiueo])w(?![aiueo])", "u"),
            Spelling.of("y", "i"),
            Spelling.of("ie", "i"),
            Spelling.of("d$", "t"),
            Spelling.of("b$", "f"),
            Spelling.of("(?<!n)g$", "k"),
            Spelling.of("(\\p{L})\\1+", "$1"));

    private record Spelling(Pattern written, String heard) {
        static Spelling of(String written, String heard) {
            return new Spelling(Pattern.compile(written), heard);
        }

        String in(String word) {
            return written.matcher(word).replaceAll(heard);
        }
    }

    public static SoundKey of(String part) {
        var sound = part;
        for (var spelling : SPELLINGS) sound = spelling.in(sound);
        return new SoundKey(part, sound.isEmpty() ? part : sound);
    }

    /**
     * The keys under which the word is filed: {@code =} its sound; {@code ^} each beginning of it; {@code -} itself and
     * itself without any one letter. Two words that differ in one letter share a key of the last kind.
     */
    public Set<String> filed() {
        var keys = new LinkedHashSet<String>();
        keys.add("=" + sound);
        for (var form : forms()) {
            for (var end = BEGUN_FROM; end <= Math.min(form.length(), BEGUN_TO); end++) {
                keys.add("^" + form.substring(0, end));
            }
            if (form.length() >= FORGIVEN_FROM - 1) keys.addAll(near(form));
        }
        return keys;
    }

    /** The keys under which words that were meant by this one may be filed. */
    public Set<String> asked() {
        var keys = new LinkedHashSet<String>();
        keys.add("=" + sound);
        for (var form : forms()) {
            if (form.length() >= BEGUN_FROM) keys.add("^" + form.substring(0, Math.min(form.length(), BEGUN_TO)));
            if (part.length() >= FORGIVEN_FROM) keys.addAll(near(form));
        }
        return keys;
    }

    private Set<String> forms() {
        return new LinkedHashSet<>(List.of(part, sound));
    }

    private static Set<String> near(String form) {
        var keys = new LinkedHashSet<String>();
        keys.add("-" + form);
        for (var i = 0; i < form.length(); i++) keys.add("-" + form.substring(0, i) + form.substring(i + 1));
        return keys;
    }
}
