package id.sasando.audit.chain;

import id.sasando.audit.SealSigning;
import id.sasando.audit.chain.TrailRows.Position;
import id.sasando.audit.chain.Verdict.Faults;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * Use case: reads the whole trail once and compares it with its seals, the seals with each other, and both with the
 * roots that lie outside. Reads page by page; its memory does not grow with the trail.
 */
@Component
class VerifyTrail {
    private final StoredSeals seals;
    private final TrailRows rows;
    private final SealSigning signing;
    private final CompareRoots compareRoots;

    VerifyTrail(StoredSeals seals, TrailRows rows, SealSigning signing, CompareRoots compareRoots) {
        this.seals = seals;
        this.rows = rows;
        this.signing = signing;
        this.compareRoots = compareRoots;
    }

    /** @param root a root from paper; the trail must hold it */
    Verdict run(Optional<byte[]> root) {
        var faults = new Faults();
        var head = seals.last().orElse(BatchSeal.START);
        var stream = new RowStream(rows, Position.START, head.toXid());
        var previous = BatchSeal.START;
        var counted = 0L;
        for (var page = seals.page(0); !page.isEmpty(); page = seals.page(previous.number())) {
            for (var seal : page) {
                if (seal.number() > head.number()) break;
                counted += verify(seal, previous, stream, faults);
                previous = seal;
            }
            if (previous.number() >= head.number()) break;
        }
        root.ifPresent(it -> faults.addUnless(
                seals.find(it).isPresent(),
                "The given root " + HexFormat.of().formatHex(it) + " is not in the trail: its tail was cut, or the"
                        + " trail was made anew."));
        var inFile = compareRoots.run(faults);
        return new Verdict(previous.number(), counted, rows.countFrom(head.toXid()), inFile, faults.all());
    }

    private long verify(BatchSeal seal, BatchSeal previous, RowStream stream, Faults faults) {
        var name = "Batch " + seal.number();
        var link = seal.link();
        var signed = seal.signed();
        var follows = seal.number() == previous.number() + 1
                && seal.fromXid() == previous.toXid()
                && Arrays.equals(link.previousHash(), previous.signed().hash());
        faults.addUnless(
                follows, name + " does not follow the one before it: a seal was removed, inserted or changed.");
        faults.addUnless(
                signing.verify(link.keyId(), seal.message(), signed.signature())
                        && Arrays.equals(signed.hash(), seal.hash(signed.signature())),
                name + " is not signed by a key of this office: its seal was changed.");
        faults.addUnless(
                seal.encoding() == TrailRows.ENCODING, name + " has an encoding that this version does not know.");
        var found = stream.batchBefore(seal.toXid());
        var sealed = seal.batch();
        var same = found.rows() == sealed.rows()
                && found.firstId() == sealed.firstId()
                && found.lastId() == sealed.lastId()
                && Arrays.equals(found.root(), sealed.root());
        faults.addUnless(
                same,
                name + " (" + sealed.rows() + " rows, ids " + sealed.firstId() + " to " + sealed.lastId() + ", sealed "
                        + link.at() + ") is not as it was sealed: now " + found.rows() + " rows, ids "
                        + found.firstId() + " to " + found.lastId() + ".");
        return found.rows();
    }
}
