package id.sasando.agencies.naming;

import id.sasando.shared.RuleViolation;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The name of a company, as it was written first. */
record AgencyName(String text) {
    static final int LETTERS_MAX = 160;

    private static final Pattern BLANKS = Pattern.compile("[\\s\\p{Cc}]+");
    private static final Pattern MARKS = Pattern.compile("[\\p{M}.'’]+");
    private static final Pattern OTHERS = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Set<String> LEGAL_FORMS = Set.of("pt", "cv", "ud", "tbk", "persero");

    AgencyName {
        text = BLANKS.matcher(text).replaceAll(" ").strip();
        if (fold(text).length() < 2) throw new RuleViolation("agencies.agency.needs-a-name");
        if (text.length() > LETTERS_MAX) throw new RuleViolation("agencies.agency.name-is-too-long");
    }

    /** The form in which names are compared: lower case, letters and digits only, without the legal form (PT, CV …). */
    static String fold(String name) {
        var plain = MARKS.matcher(Normalizer.normalize(name.toLowerCase(Locale.ROOT), Normalizer.Form.NFD))
                .replaceAll("");
        var words = OTHERS.matcher(plain).replaceAll(" ").strip();
        var named = Stream.of(words.split(" "))
                .filter(it -> !LEGAL_FORMS.contains(it))
                .collect(Collectors.joining(" "));
        return named.isEmpty() ? words : named;
    }
}
