package id.sasando.complaints.words;

/** One field after somebody saved first: what stands now and what was typed. */
public record Compared(String label, String theirs, String mine, boolean differs) {
    public Compared(String label, String theirs, String mine) {
        this(label, theirs, mine, !theirs.equals(mine));
    }
}
