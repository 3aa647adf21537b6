package id.sasando.bench.load;

/** A bar on the console, drawn anew with each percent. */
final class Progress {
    private static final int WIDTH = 40;
    private final String what;
    private final int total;
    private int shown = -1;

    Progress(String what, int total) {
        this.what = what;
        this.total = total;
    }

    void at(int done) {
        var percent = (int) (100L * done / total);
        if (percent == shown) return;
        shown = percent;
        var full = percent * WIDTH / 100;
        System.out.printf("\r%-8s [%s%s] %3d %%", what, "#".repeat(full), ".".repeat(WIDTH - full), percent);
        if (done == total) System.out.println();
        System.out.flush();
    }
}
