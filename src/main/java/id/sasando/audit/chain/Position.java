package id.sasando.audit.chain;

/**
 * Where a row stands in the order of the chain: by its transaction, then by its id.
 *
 * @param xid the id of a transaction as PostgreSQL counts it (64 bits, unsigned)
 */
record Position(long xid, long id) {
    static final Position START = new Position(0, Long.MIN_VALUE);

    boolean isBefore(long endXid) {
        return Long.compareUnsigned(xid, endXid) < 0;
    }
}
