package id.sasando.partners.naming;

import id.sasando.shared.RuleViolation;
import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** The name of a body, as it writes itself. */
record PartnerName(String text) {
    static final int LETTERS_MAX = 160;

    private static final Pattern BLANKS = Pattern.compile("[\\s\\p{Cc}]+");
    private static final Pattern MARKS = Pattern.compile("[\\p{M}.'’]+");
    private static final Pattern OTHERS = Pattern.compile("[^\\p{L}\\p{N}]+");

    PartnerName {
        text = BLANKS.matcher(text).replaceAll(" ").strip();
        if (fold(text).length() < 2) throw new RuleViolation("partners.partner.needs-a-name");
        if (text.length() > LETTERS_MAX) throw new RuleViolation("partners.partner.name-is-too-long");
    }

    /** The form in which names are compared: lower case, letters and digits only. */
    static String fold(String name) {
        var plain = MARKS.matcher(Normalizer.normalize(name.toLowerCase(Locale.ROOT), Normalizer.Form.NFD))
                .replaceAll("");
        return OTHERS.matcher(plain).replaceAll(" ").strip();
    }
}
