package id.sasando.publicsite.answers;

import java.util.Arrays;
import java.util.Optional;

/** The pages of the form in their order. */
public enum Step {
    WHAT,
    DANGER,
    NUMBERS,
    WHOM,
    REACH,
    MORE,
    VILLAGE,
    FILES,
    CHECK;

    /** The last part of its path. */
    public String path() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }

    public static Optional<Step> of(String path) {
        return Arrays.stream(values()).filter(it -> it.path().equals(path)).findFirst();
    }

    /** The page after this one. Somebody who came from the last page to change one answer returns there. */
    public Step after(ReportAnswers answers) {
        if (this == DANGER && answers.danger().possible()) return NUMBERS;
        if (this == MORE && answers.more().villageIsOpen()) return VILLAGE;
        if (answers.returning() || this == CHECK) return CHECK;
        var next = values()[ordinal() + 1];
        return next == NUMBERS || next == VILLAGE ? values()[next.ordinal() + 1] : next;
    }

    /** The page before this one, without those that ask nothing of their own. */
    public Step before(ReportAnswers answers) {
        if (answers.returning()) return CHECK;
        if (this == WHAT) return WHAT;
        var previous = values()[ordinal() - 1];
        return previous == NUMBERS || previous == VILLAGE ? values()[previous.ordinal() - 1] : previous;
    }
}
