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
        if (answers.returning()) return CHECK;
        return switch (this) {
            case WHAT -> DANGER;
            case DANGER, NUMBERS -> WHOM;
            case WHOM -> REACH;
            case REACH -> MORE;
            case MORE, VILLAGE -> FILES;
            case FILES, CHECK -> CHECK;
        };
    }

    /** The page before this one, without those that ask nothing of their own. */
    public Step before(ReportAnswers answers) {
        if (answers.returning()) return CHECK;
        return switch (this) {
            case WHAT, DANGER -> WHAT;
            case NUMBERS, WHOM -> DANGER;
            case REACH -> WHOM;
            case MORE -> REACH;
            case VILLAGE, FILES -> MORE;
            case CHECK -> FILES;
        };
    }
}
