package id.sasando.demo.story;

import id.sasando.demo.OfficeStory.Fate;

/** How many days before the last one a case was received: what has ended is older than what is new. */
record Window(int from, int to) {

    /** Danger does not lie about for days. */
    static Window of(Fate fate, boolean danger) {
        return danger && fate == Fate.RECEIVED ? new Window(0, 0) : of(fate);
    }

    private static Window of(Fate fate) {
        return switch (fate) {
            case RECEIVED -> new Window(0, 4);
            case REGISTERED -> new Window(3, 11);
            case VERIFIED -> new Window(8, 18);
            case IN_HANDLING -> new Window(14, 55);
            case RETURNED -> new Window(40, 80);
            case AWAITING_SECOND, WITHDRAWAL_ASKED -> new Window(20, 45);
            case REFERRED -> new Window(25, 60);
            case RESOLVED -> new Window(45, 170);
            case SETTLED_ELSEWHERE, WITHDRAWN -> new Window(45, 140);
            case MERGED -> new Window(6, 12);
            case REOPENED -> new Window(70, 150);
        };
    }

    /** In a long story the past lies further back; what is new stays new. */
    Window stretched() {
        return to > 100 ? new Window(from, 360) : this;
    }
}
