package id.sasando.demo.story;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** Shares a number of cases out in proportion, by the largest remainder; ties go to the earlier one. */
final class Shares {
    private Shares() {}

    static int[] of(List<Integer> weights, int total) {
        var sum = weights.stream().mapToLong(Integer::intValue).sum();
        var shares = new int[weights.size()];
        var given = 0;
        for (var i = 0; i < shares.length; i++) {
            shares[i] = (int) (weights.get(i) * (long) total / sum);
            given += shares[i];
        }
        Comparator<Integer> byRemainder = Comparator.comparing(i -> -(weights.get(i) * (long) total % sum));
        IntStream.range(0, shares.length)
                .boxed()
                .sorted(byRemainder.thenComparing(Comparator.naturalOrder()))
                .limit(total - given)
                .forEach(i -> shares[i]++);
        return shares;
    }

    /** The values as often as their shares say; with {@code each}, everyone once before the rest is shared. */
    static <T> List<T> dealt(List<T> values, List<Integer> weights, int total, boolean each) {
        var dealt = new ArrayList<T>(total);
        if (each) dealt.addAll(values);
        var shares = of(weights, total - dealt.size());
        for (var i = 0; i < shares.length; i++) {
            for (var n = 0; n < shares[i]; n++) dealt.add(values.get(i));
        }
        return dealt;
    }
}
