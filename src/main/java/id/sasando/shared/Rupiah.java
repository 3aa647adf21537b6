package id.sasando.shared;

/** Whole rupiah. There are no sen in this office's work. */
public record Rupiah(long amount) implements Comparable<Rupiah> {

    public Rupiah plus(Rupiah other) {
        return new Rupiah(Math.addExact(amount, other.amount));
    }

    @Override
    public int compareTo(Rupiah other) {
        return Long.compare(amount, other.amount);
    }
}
