package id.sasando.audit.chain;

import id.sasando.audit.chain.TrailRows.Position;
import id.sasando.audit.chain.TrailRows.TrailRow;
import java.util.ArrayDeque;
import java.util.Optional;

/** Walks through the trail in its order and holds one page at a time. */
final class RowStream {
    private final TrailRows rows;
    private final long endXid;
    private final ArrayDeque<TrailRow> page = new ArrayDeque<>();
    private Position last;
    private boolean ended;

    RowStream(TrailRows rows, Position after, long endXid) {
        this.rows = rows;
        this.last = after;
        this.endXid = endXid;
    }

    /** The next row, if its transaction is before that one. */
    Optional<TrailRow> nextBefore(long xid) {
        if (page.isEmpty() && !ended) turn();
        if (page.isEmpty() || !page.getFirst().position().isBefore(xid)) return Optional.empty();
        return Optional.of(page.removeFirst());
    }

    /** All rows before a transaction as one batch. */
    Batch batchBefore(long xid) {
        var tree = new MerkleTree();
        var first = 0L;
        var newest = 0L;
        for (var row = nextBefore(xid); row.isPresent(); row = nextBefore(xid)) {
            newest = row.get().position().id();
            if (tree.leaves() == 0) first = newest;
            tree.add(row.get().canonical());
        }
        return new Batch(first, newest, tree.leaves(), tree.root());
    }

    private void turn() {
        var read = rows.page(last, endXid);
        page.addAll(read);
        if (read.size() < TrailRows.PAGE) ended = true;
        if (!read.isEmpty()) last = read.getLast().position();
    }

    /** What a seal says of its rows. The ids are those of the first and last row in the order of the chain. */
    record Batch(long firstId, long lastId, long rows, byte[] root) {}
}
