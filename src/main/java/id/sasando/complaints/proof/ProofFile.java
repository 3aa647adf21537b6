package id.sasando.complaints.proof;

import id.sasando.complaints.LodgingReceipts.Proof;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;

/**
 * The two files of a proof. One is text to be read: the line {@code sasando-proof-1}, {@code salt:} and {@code hash:}
 * in hexadecimal digits, each with its line feed, and then the canonical text to the end. The other one holds the bytes
 * that were hashed and nothing else, so that any program for SHA-256 gives the hash of the receipt.
 */
final class ProofFile {
    private ProofFile() {}

    static byte[] text(Proof proof) {
        var head = "sasando-proof-1\nsalt: " + HexFormat.of().formatHex(proof.salt()) + "\nhash: "
                + proof.receipt().hash() + "\n";
        return (head + proof.canonical()).getBytes(StandardCharsets.UTF_8);
    }

    static byte[] exact(Proof proof) {
        var bytes = new ByteArrayOutputStream();
        bytes.writeBytes(proof.salt());
        bytes.writeBytes(proof.canonical().getBytes(StandardCharsets.UTF_8));
        return bytes.toByteArray();
    }
}
