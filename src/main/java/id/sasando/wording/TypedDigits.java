package id.sasando.wording;

import id.sasando.wording.PhoneReading.Why;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The digits of one typed number, without the words and links around it. A letter that looks like a digit is taken for
 * it, and that is said; every other letter makes it no number, so that no digit is ever lost unseen.
 *
 * @param digits as typed, {@code 00} in front included
 * @param plus it began with a plus, or was a link that holds whole numbers only
 * @param letters a letter was taken for a digit
 */
public record TypedDigits(String digits, boolean plus, boolean letters) {
    private static final int TYPED_MAX = 200;
    private static final int DIGITS_MAX = 15;
    /** From so many digits on it may be a number by itself; fewer before a stroke are an area code. */
    private static final int WHOLE_MIN = 7;

    private static final int LETTERS_MAX = 3;
    private static final String LABELS =
            "(?:no(?:mor)?[ .]*)?(?:whats ?app|wa|hp|ponsel|telepon|telpon|telp|tlp|tel|phone|mobile|sms)|nomor|no";
    private static final Pattern LABEL_BEFORE = Pattern.compile(
            "(?i)^[( ]*(?:" + LABELS + ")(?:[ .:=()/&-]+(?:" + LABELS + "))*[ .:=()/&-]*(?=[+(0-9OIl|hw])");
    private static final Pattern LABEL_AFTER = Pattern.compile("(?i)[ ,.(\\[-]*(?:" + LABELS + ")[ .:)\\]/&]*$");
    private static final Pattern LINK = Pattern.compile(
            "(?i)^(?:https?://)?(?:www\\.)?"
                    + "(?:wa\\.me/|(?:api\\.|web\\.)?whatsapp\\.com/send/?\\?phone=)(?:%2b|\\+)?([0-9][^?&#/ ]*)(?:[?&#/]\\S*)?$");
    private static final Pattern PARTS =
            Pattern.compile("(?i)[,;&\\n\\\\]|(?<![a-z])(?:atau|or|dan|and|" + LABELS + ")(?![a-z])");
    private static final Pattern STROKE = Pattern.compile("/");
    private static final Pattern BAR = Pattern.compile("\\|");
    private static final Pattern PLUS_INSIDE = Pattern.compile("[0-9][^0-9+]*\\+");
    private static final Pattern SPACING = Pattern.compile("[ .()\\[\\]/_·-]+");
    private static final Pattern NO_DIGIT = Pattern.compile("[^0-9]");
    private static final Pattern LETTER = Pattern.compile("\\p{L}");
    private static final Pattern NUMBER = Pattern.compile("\\+?[0-9]+");

    /** Digits, or why there are none. */
    record Answer(Optional<TypedDigits> digits, Why why) {
        static Answer none(Why why) {
            return new Answer(Optional.empty(), why);
        }
    }

    /** Empty if it is not one number. */
    public static Optional<TypedDigits> of(String typed) {
        return read(typed).digits();
    }

    /** Was it written so that its country is told? */
    public boolean international() {
        return plus || digits.startsWith("00");
    }

    static Answer read(String typed) {
        if (typed.length() > TYPED_MAX) return Answer.none(Why.UNREADABLE);
        var text = bare(FoldedText.of(typed));
        var link = LINK.matcher(text);
        var whole = link.matches();
        var bare = whole ? link.group(1) : text;
        if (isSeveral(bare)) return Answer.none(Why.SEVERAL);
        var spelt = bare.replaceAll("[Oo]", "0").replaceAll("[Il|]", "1");
        var seen = count(bare);
        var letters = count(spelt) - seen;
        var digits = SPACING.matcher(spelt).replaceAll("");
        if (!NUMBER.matcher(digits).matches() || letters > LETTERS_MAX || letters >= seen) {
            return Answer.none(LETTER.matcher(bare).find() ? Why.LETTERS : Why.UNREADABLE);
        }
        var plain = digits.replace("+", "");
        var plus = digits.startsWith("+") || whole;
        var read = new TypedDigits(plain, plus && !plain.startsWith("0"), letters > 0);
        return new Answer(Optional.of(read), Why.UNREADABLE);
    }

    private static String bare(String text) {
        var before = text;
        String bare;
        do {
            bare = before;
            before = LABEL_AFTER
                    .matcher(LABEL_BEFORE.matcher(bare).replaceFirst(""))
                    .replaceFirst("")
                    .strip();
        } while (!before.equals(bare));
        return bare;
    }

    /** Two numbers in one field: whichever was taken, the other would be lost. */
    private static boolean isSeveral(String text) {
        var counts = counts(PARTS, text);
        if (counts.size() > 1 && counts.stream().anyMatch(it -> it >= WHOLE_MIN)) return true;
        var strokes = counts(STROKE, text);
        if (strokes.size() > 1 && strokes.getFirst() >= WHOLE_MIN) return true;
        var bars = counts(BAR, text);
        if (bars.size() > 1 && bars.stream().allMatch(it -> it >= WHOLE_MIN)) return true;
        if (PLUS_INSIDE.matcher(text).find()) return true;
        return count(text) > DIGITS_MAX && counts(SPACING, text).size() > 1;
    }

    /** How many digits each part has that has any. */
    private static List<Integer> counts(Pattern between, String text) {
        return Arrays.stream(between.split(text, -1))
                .map(TypedDigits::count)
                .filter(it -> it > 0)
                .toList();
    }

    private static int count(String text) {
        return NO_DIGIT.matcher(text).replaceAll("").length();
    }
}
