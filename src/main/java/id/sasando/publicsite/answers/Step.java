package id.sasando.publicsite.answers;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The pages of the form in their order. */
public enum Step {
    WHAT,
    WHOM,
    PART,
    DANGER,
    NUMBERS,
    REACH,
    MORE,
    VILLAGE,
    FILES,
    CHECK;

    /** The last part of its path. */
    public String path() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }

    /** Its place in the form, from one. */
    public int number() {
        return List.of(values()).indexOf(this) + 1;
    }

    public static Optional<Step> numbered(int number) {
        return Arrays.stream(values()).filter(it -> it.number() == number).findFirst();
    }

    public static Optional<Step> of(String path) {
        return Arrays.stream(values()).filter(it -> it.path().equals(path)).findFirst();
    }

    /**
     * The page after this one. Somebody who came from the last page to change one answer returns there; but whoever
     * changed where the person in danger is sees the numbers of that place first.
     */
    public Step after(ReportAnswers answers) {
        if (this == WHOM && answers.about().partIsOpen()) return PART;
        if (asksForPlaceOrDanger(answers) && answers.danger().possible()) return NUMBERS;
        if (this == MORE && answers.more().villageIsOpen()) return VILLAGE;
        if (answers.returning()) return CHECK;
        return switch (this) {
            case WHAT -> WHOM;
            case WHOM, PART -> DANGER;
            case DANGER, NUMBERS -> REACH;
            case REACH -> MORE;
            case MORE, VILLAGE -> FILES;
            case FILES, CHECK -> CHECK;
        };
    }

    /** The page before this one, without those that ask nothing of their own. */
    public Step before(ReportAnswers answers) {
        if (answers.returning()) return CHECK;
        return switch (this) {
            case WHAT, WHOM -> WHAT;
            case PART -> WHOM;
            case DANGER -> answers.about().hasParts() ? PART : WHOM;
            case NUMBERS, REACH -> DANGER;
            case MORE -> REACH;
            case VILLAGE, FILES -> MORE;
            case CHECK -> FILES;
        };
    }

    private boolean asksForPlaceOrDanger(ReportAnswers answers) {
        return this == DANGER || answers.returning() && (this == WHOM || this == PART);
    }
}
