package id.sasando.audit.chain;

import id.sasando.audit.chain.RowStream.Batch;
import java.time.Instant;
import java.util.Optional;

/**
 * A sealed batch: all rows whose transactions lie in [fromXid, toXid), and the hash of the seal before.
 *
 * @param encoding of its rows
 */
record BatchSeal(long number, int encoding, long fromXid, long toXid, Batch batch, Link link, Signed signed) {
    private static final int VERSION = 1;

    /** Before the first batch. */
    static final BatchSeal START = new BatchSeal(
            0,
            1,
            0,
            0,
            new Batch(0, 0, 0, new byte[Sha256.BYTES]),
            new Link(new byte[Sha256.BYTES], Instant.EPOCH, ""),
            new Signed(new byte[0], new byte[Sha256.BYTES]));

    /** What hangs the batch on the one before, when, and whose signature it bears. */
    record Link(byte[] previousHash, Instant at, String keyId) {}

    /** @param hash of all that was signed and of the signature */
    record Signed(byte[] signature, byte[] hash) {}

    /** What is signed: every field but the signature. */
    byte[] message() {
        return new Canonical(VERSION)
                .number(number)
                .number(encoding)
                .text(Optional.of(Long.toUnsignedString(fromXid)))
                .text(Optional.of(Long.toUnsignedString(toXid)))
                .number(batch.firstId())
                .number(batch.lastId())
                .number(batch.rows())
                .bytes(Optional.of(batch.root()))
                .bytes(Optional.of(link.previousHash()))
                .text(Optional.of(link.at().toString()))
                .text(Optional.of(link.keyId()))
                .toBytes();
    }

    BatchSeal signed(byte[] signature) {
        var hash = hash(signature);
        return new BatchSeal(number, encoding, fromXid, toXid, batch, link, new Signed(signature, hash));
    }

    byte[] hash(byte[] signature) {
        return new Sha256().of(Sha256.SEAL, message(), signature);
    }
}
