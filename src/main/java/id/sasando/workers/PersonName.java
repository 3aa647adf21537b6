package id.sasando.workers;

import id.sasando.shared.RuleViolation;
import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** A name as it was said or written. One word is a full name; there is no forced surname. */
public record PersonName(Kind kind, String text) {
    public static final int LETTERS_MAX = 120;

    private static final Pattern BLANKS = Pattern.compile("[\\s\\p{Cc}]+");
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern APOSTROPHES = Pattern.compile("['’‘`´]");
    private static final Pattern OTHERS = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Pattern DOUBLES = Pattern.compile("(\\p{L})\\1+");
    private static final Pattern SILENT_H = Pattern.compile("(?<=[^aiueo ])h|h(?![aiueo])");

    /** Where the name comes from. */
    public enum Kind {
        NAME,
        ALIAS,
        PASSPORT_NAME
    }

    public PersonName {
        text = BLANKS.matcher(text).replaceAll(" ").strip();
        if (text.isEmpty()) throw new RuleViolation("workers.name.is-missing");
        if (text.length() > LETTERS_MAX) throw new RuleViolation("workers.name.is-too-long");
    }

    public static PersonName of(String text) {
        return new PersonName(Kind.NAME, text);
    }

    public static PersonName alias(String text) {
        return new PersonName(Kind.ALIAS, text);
    }

    /**
     * The form in which names are compared and searched: lower case, without accents and signs, j read as y, a double
     * letter as one, and an h heard only before a vowel at the start of a word or between two vowels. Words are parted
     * by one space and keep their order. Folding a folded name changes nothing.
     */
    public static String fold(String name) {
        var plain = MARKS.matcher(Normalizer.normalize(name.toLowerCase(Locale.ROOT), Normalizer.Form.NFD))
                .replaceAll("");
        var words = OTHERS.matcher(APOSTROPHES.matcher(plain).replaceAll("")).replaceAll(" ");
        var single = single(words.replace('j', 'y')).strip();
        var heard = single(SILENT_H.matcher(single).replaceAll(""));
        var folded = BLANKS.matcher(heard).replaceAll(" ").strip();
        return folded.isEmpty() ? single : folded;
    }

    private static String single(String words) {
        return DOUBLES.matcher(words).replaceAll("$1");
    }
}
