package id.sasando.wording;

import java.text.Normalizer;
import java.util.regex.Pattern;

/**
 * What was typed or pasted, with one sign for what looks the same: marks that nobody sees are gone, every dash is a
 * hyphen, every blank a space, every digit one of ours. Forms and search fold alike, so that search finds what forms
 * read.
 */
public final class FoldedText {
    /** Marks of direction, zero-width signs, soft hyphens. */
    private static final Pattern UNSEEN = Pattern.compile("\\p{Cf}");

    private static final Pattern LINE_ENDS = Pattern.compile("\\r\\n|[\\r\\x0B\\f\\x{85}\\p{Zl}\\p{Zp}]");
    private static final Pattern BLANKS = Pattern.compile("[\\p{Zs}\\t]");
    private static final Pattern DASHES = Pattern.compile("[\\p{Pd}\\x{2212}]");
    private static final Pattern DIGITS = Pattern.compile("\\p{Nd}");

    private FoldedText() {}

    public static String of(String typed) {
        var text = Normalizer.normalize(typed, Normalizer.Form.NFKC);
        text = UNSEEN.matcher(text).replaceAll("");
        text = LINE_ENDS.matcher(text).replaceAll("\n");
        text = BLANKS.matcher(text).replaceAll(" ");
        text = DASHES.matcher(text).replaceAll("-");
        return DIGITS.matcher(text)
                .replaceAll(it -> Integer.toString(Character.digit(it.group().codePointAt(0), 10)))
                .strip();
    }
}
