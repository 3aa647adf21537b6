package id.sasando.audit.chain;

/** A row of the trail as the chain sees it: its place, and all its columns in one unambiguous run of bytes. */
record TrailRow(Position position, byte[] canonical) {}
