package id.sasando.documents.keeping;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.function.IntFunction;

/** Pieces one after the other; each is asked for when the one before was read to its end. */
final class PieceStream extends InputStream {
    private final int count;
    private final IntFunction<byte[]> pieces;
    private int next;
    private InputStream current = InputStream.nullInputStream();

    PieceStream(int count, IntFunction<byte[]> pieces) {
        this.count = count;
        this.pieces = pieces;
    }

    @Override
    public int read() throws IOException {
        var one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] into, int from, int length) throws IOException {
        var read = current.read(into, from, length);
        while (read < 0 && next < count) {
            current = new ByteArrayInputStream(pieces.apply(next++));
            read = current.read(into, from, length);
        }
        return read;
    }
}
