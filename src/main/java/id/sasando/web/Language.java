package id.sasando.web;

import java.util.Locale;

/** The two languages of the screens. A third is a pair of message files and one line here. */
public enum Language {
    INDONESIAN("id", ""),
    ENGLISH("en", "/en");

    private final String code;
    private final String prefix;

    Language(String code, String prefix) {
        this.code = code;
        this.prefix = prefix;
    }

    public String code() {
        return code;
    }

    /** What stands before every path of this language. */
    public String prefix() {
        return prefix;
    }

    public Locale locale() {
        return Locale.of(code);
    }

    /** The language of a request, told by its context path. */
    public static Language of(String contextPath) {
        return contextPath.equals(ENGLISH.prefix) ? ENGLISH : INDONESIAN;
    }

    public Language other() {
        return this == INDONESIAN ? ENGLISH : INDONESIAN;
    }
}
