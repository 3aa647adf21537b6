package id.sasando.audit.chain;

import java.util.ArrayDeque;

/**
 * The Merkle tree hash of RFC 6962 (section 2.1), leaf by leaf. It holds one hash for each full subtree, so its memory
 * grows with the logarithm of the leaves.
 */
final class MerkleTree {
    private final Sha256 sha = new Sha256();
    private final ArrayDeque<Subtree> full = new ArrayDeque<>();
    private long leaves;

    private record Subtree(int height, byte[] hash) {}

    void add(byte[] leaf) {
        var subtree = new Subtree(0, sha.of(Sha256.LEAF, leaf));
        while (!full.isEmpty() && full.getLast().height() == subtree.height()) {
            var left = full.removeLast();
            subtree = new Subtree(left.height() + 1, sha.of(Sha256.NODE, left.hash(), subtree.hash()));
        }
        full.addLast(subtree);
        leaves++;
    }

    long leaves() {
        return leaves;
    }

    /** The root of the leaves added so far; more may follow. */
    byte[] root() {
        if (full.isEmpty()) return sha.ofNothing();
        var subtrees = full.descendingIterator();
        var root = subtrees.next().hash();
        while (subtrees.hasNext()) root = sha.of(Sha256.NODE, subtrees.next().hash(), root);
        return root;
    }
}
