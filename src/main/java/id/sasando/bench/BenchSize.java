package id.sasando.bench;

/**
 * How large a synthetic set is.
 *
 * @param people at least as many as cases
 * @param events what happened to all cases together; each has a row on the trail besides
 */
public record BenchSize(int people, int cases, int events) {

    public BenchSize {
        if (cases < 100) throw new IllegalArgumentException("a set has at least 100 cases");
        if (people < cases) throw new IllegalArgumentException("each case has a person of its own");
        if (events < cases) throw new IllegalArgumentException("each case has been received at least");
    }

    public int eventsOfACase() {
        return Math.round((float) events / cases);
    }
}
