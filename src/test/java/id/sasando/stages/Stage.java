package id.sasando.stages;

import java.util.Arrays;
import java.util.Collection;

/** The kinds of test, cheapest first; a class without one of these tags tests a rule. */
enum Stage {
    LAW,
    RULE,
    SQL,
    PAGE,
    JOURNEY,
    BROWSER;

    /** The dearest of the tags, so that a test that needs a browser waits for the browser. */
    static Stage of(Collection<String> tags) {
        return Arrays.stream(values())
                .filter(it -> tags.contains(it.tag()))
                .reduce((_, dearer) -> dearer)
                .orElse(RULE);
    }

    String tag() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }

    boolean ofOneModule() {
        return this == SQL || this == PAGE;
    }
}
