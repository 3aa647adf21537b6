package id.sasando.complaints.worklist;

import java.util.Locale;
import java.util.stream.Stream;

/** One list of the desk. */
enum WorkList {
    DANGER,
    TODAY,
    OVERDUE,
    UNASSIGNED,
    MINE,
    ALL,
    ENDED;

    /** The list of that name; all open cases if there is none. */
    static WorkList named(String name) {
        return Stream.of(values())
                .filter(it -> it.key().equals(name))
                .findFirst()
                .orElse(ALL);
    }

    /** Its name in addresses, message keys and the trail. */
    String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Are its rows ended cases, or cases that are open? */
    boolean open() {
        return this != ENDED;
    }

    /** Does it hold cases without a due date, too? */
    boolean undated() {
        return this != TODAY && this != OVERDUE;
    }
}
