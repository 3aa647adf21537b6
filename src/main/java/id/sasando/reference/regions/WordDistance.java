package id.sasando.reference.regions;

/** How far a typed word is from a written one: 0 the same, 1 its beginning, then two for each wrong letter. */
final class WordDistance {
    /** The largest distance that still counts. */
    static final int MOST = 4;

    private static final int FAR = 99;
    private static final int FORGIVING = 4;
    private static final int VERY_FORGIVING = 8;

    private WordDistance() {}

    static int between(String typed, String written) {
        if (written.equals(typed)) return 0;
        if (written.startsWith(typed)) return 1;
        var forgiven = typed.length() >= VERY_FORGIVING ? 2 : typed.length() >= FORGIVING ? 1 : 0;
        if (Math.abs(typed.length() - written.length()) > forgiven) return FAR;
        var wrong = wrongLetters(typed, written);
        return wrong <= forgiven ? 2 * wrong : FAR;
    }

    /** Letters to change, add, drop or swap with their neighbour (optimal string alignment). */
    private static int wrongLetters(String a, String b) {
        var cost = new int[a.length() + 1][b.length() + 1];
        for (var i = 0; i <= a.length(); i++) cost[i][0] = i;
        for (var j = 0; j <= b.length(); j++) cost[0][j] = j;
        for (var i = 1; i <= a.length(); i++) {
            for (var j = 1; j <= b.length(); j++) {
                var change = cost[i - 1][j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                cost[i][j] = Math.min(change, 1 + Math.min(cost[i - 1][j], cost[i][j - 1]));
                var swapped =
                        i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
                if (swapped) cost[i][j] = Math.min(cost[i][j], cost[i - 2][j - 2] + 1);
            }
        }
        return cost[a.length()][b.length()];
    }
}
