package id.sasando.proof;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Byte strings to look for, all in one pass over each place. Each is at least eight bytes long. */
final class Traces {
    private static final int HEAD = Long.BYTES;
    private static final int FILTER_BITS = 1 << 22;

    private final Map<Long, List<byte[]>> byHead = new HashMap<>();
    private final BitSet filter = new BitSet(FILTER_BITS);

    Traces(Collection<byte[]> wanted) {
        for (var trace : wanted) {
            if (trace.length < HEAD) throw new IllegalArgumentException("too short to look for: " + shown(trace));
            long head = ByteBuffer.wrap(trace).getLong();
            byHead.computeIfAbsent(head, _ -> new ArrayList<>()).add(trace);
            filter.set(slot(head));
        }
    }

    /** Texts in the two ways in which files and databases hold them. */
    static Traces of(String... texts) {
        var wanted = new ArrayList<byte[]>();
        for (var text : texts) {
            wanted.add(text.getBytes(StandardCharsets.UTF_8));
            wanted.add(text.getBytes(StandardCharsets.UTF_16BE));
            wanted.add(text.getBytes(StandardCharsets.UTF_16LE));
        }
        return new Traces(wanted);
    }

    int size() {
        return byHead.values().stream().mapToInt(List::size).sum();
    }

    /** What of it stands there, each once. */
    List<String> in(byte[] place) {
        var found = new java.util.LinkedHashSet<String>();
        long head = 0;
        for (int end = 0; end < place.length; end++) {
            head = head << 8 | place[end] & 0xff;
            if (end < HEAD - 1 || !filter.get(slot(head))) continue;
            for (var trace : byHead.getOrDefault(head, List.of())) {
                if (stands(trace, place, end - HEAD + 1)) found.add(shown(trace));
            }
        }
        return List.copyOf(found);
    }

    List<String> in(String place) {
        return in(place.getBytes(StandardCharsets.UTF_8));
    }

    private static boolean stands(byte[] trace, byte[] place, int from) {
        int to = from + trace.length;
        return to <= place.length && Arrays.equals(trace, 0, trace.length, place, from, to);
    }

    private static int slot(long head) {
        long mixed = head * 0x9E3779B97F4A7C15L;
        return (int) (mixed >>> 42);
    }

    private static String shown(byte[] trace) {
        return new String(trace, StandardCharsets.UTF_8);
    }
}
