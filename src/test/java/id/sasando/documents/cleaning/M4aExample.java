package id.sasando.documents.cleaning;

import static id.sasando.documents.cleaning.FileExamples.joined;
import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16BE;

import java.nio.ByteBuffer;
import java.util.Arrays;

/**
 * Two chunks of two samples each, with words between the chunks and in every box that may hold some. All times
 * are the same four bytes, so that they can be looked for.
 */
record M4aExample(String marker, String handler, boolean wideOffsets) {
    static final byte[] FIRST_CHUNK = "suara-satu-suara-dua".getBytes(ISO_8859_1);
    static final byte[] SECOND_CHUNK = "suara-tiga-suara-empat".getBytes(ISO_8859_1);
    static final int TIME = 0x7a11ee55;
    private static final int MEDIA_HEADER = 8;
    private static final byte[] MATRIX = ints(0x10000, 0, 0, 0, 0x10000, 0, 0, 0, 0x40000000);

    M4aExample(String marker) {
        this(marker, "soun", false);
    }

    byte[] bytes() {
        byte[] brands = box("ftyp", ascii("M4A "), ints(0x4e414d41), ascii("M4A mp42isom"), ascii("NAMA"));
        byte[] free = box("free", ascii(marker));
        byte[] gap = joined(ascii(marker), marker.getBytes(UTF_16BE));
        byte[] media = box("mdat", gap, FIRST_CHUNK, gap, SECOND_CHUNK, gap);
        int first = brands.length + free.length + MEDIA_HEADER + gap.length;
        byte[] movie = movie(first, first + FIRST_CHUNK.length + gap.length);
        byte[] own = box("uuid", ascii("0123456789abcdef" + marker));
        return joined(brands, free, media, movie, own, box("skip", ascii(marker)), box("Xtra", ascii(marker)));
    }

    private byte[] movie(int firstPlace, int secondPlace) {
        byte[] header =
                box("mvhd", ints(0, TIME, TIME, 1000, 4000, 0x10000, 0x01000000, 0, 0), MATRIX, hidden(24), ints(2));
        byte[] place = box("udta", box("©xyz", ascii("-10.1772+123.6070/" + marker)), box("©too", ascii(marker)));
        byte[] apple = box("meta", ints(0), box("ilst", box("©nam", ascii(marker))));
        return box("moov", header, track(firstPlace, secondPlace), place, apple, box("©cmt", ascii(marker)));
    }

    private byte[] track(int firstPlace, int secondPlace) {
        byte[] header =
                box("tkhd", ints(7, TIME, TIME, 1, 0, 4000), hidden(8), ints(0, 0x01000000), MATRIX, ints(0, 0));
        byte[] mediaHeader = box("mdhd", ints(0, TIME, TIME, 1000, 4000, 0x55c40000));
        byte[] name = box("hdlr", ints(0, 0), ascii(handler), ints(0, 0, 0), ascii(marker + "\0"));
        byte[] edits = box("edts", box("elst", ints(0, 1, 4000, 0, 0x10000)));
        byte[] information = box("minf", box("smhd", ints(0, 0)), references(), table(firstPlace, secondPlace));
        return box("trak", header, edits, box("mdia", mediaHeader, name, information), box("udta", ascii(marker)));
    }

    private byte[] references() {
        return box("dinf", box("dref", ints(0, 1), box("url ", ints(1), ascii(marker))));
    }

    private byte[] table(int firstPlace, int secondPlace) {
        byte[] settings = box("esds", ints(0, 0x03190001, 0x00041140, 0x15000000));
        byte[] codec = box("mp4a", ints(0, 1, 0, 0, 0x00020010, 0, 44100 << 16), settings, box("note", ascii(marker)));
        byte[] places = wideOffsets
                ? box("co64", ints(0, 2, 0, firstPlace, 0, secondPlace))
                : box("stco", ints(0, 2, firstPlace, secondPlace));
        return box(
                "stbl",
                box("stsd", ints(0, 1), codec),
                box("stts", ints(0, 1, 4, 1000), ascii(marker)),
                box("stsc", ints(0, 1, 1, 2, 1)),
                box("stsz", ints(0, 0, 4, 10, 10, 10, 12)),
                places,
                box("sgpd", ascii(marker)));
    }

    static byte[] box(String type, byte[]... content) {
        byte[] all = joined(content);
        ByteBuffer box = ByteBuffer.allocate(8 + all.length).putInt(8 + all.length);
        return box.put(type.getBytes(ISO_8859_1)).put(all).array();
    }

    static byte[] ints(int... values) {
        ByteBuffer bytes = ByteBuffer.allocate(4 * values.length);
        Arrays.stream(values).forEach(bytes::putInt);
        return bytes.array();
    }

    /** The beginning of the marker, where reserved bytes should be zero. */
    private byte[] hidden(int length) {
        return Arrays.copyOf(ascii(marker), length);
    }

    private static byte[] ascii(String text) {
        return text.getBytes(ISO_8859_1);
    }
}
