package id.sasando.shared;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * One page of a list, read by key and never by offset.
 *
 * @param items at most the number asked for
 * @param next the key after which the next page begins; empty on the last page
 */
public record Slice<T>(List<T> items, Optional<String> next) {

    /** The most rows that any list query may ask for. */
    public static final int LIMIT = 100;

    public Slice {
        items = List.copyOf(items);
    }

    /** Makes a slice of rows that were read with one row more than {@code size}. */
    public static <T> Slice<T> of(List<T> rows, int size, Function<T, String> key) {
        if (rows.size() <= size) return new Slice<>(rows, Optional.empty());
        return new Slice<>(rows.subList(0, size), Optional.of(key.apply(rows.get(size - 1))));
    }

    public <R> Slice<R> map(Function<T, R> change) {
        return new Slice<>(items.stream().map(change).toList(), next);
    }
}
