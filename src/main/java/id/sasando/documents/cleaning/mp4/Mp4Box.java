package id.sasando.documents.cleaning.mp4;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import id.sasando.documents.cleaning.refusal.CleaningRefused;
import id.sasando.documents.cleaning.refusal.Reason;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** One box of an MP4 file (ISO/IEC 14496-12, 4.2): where it begins, where its content begins, and where it ends. */
record Mp4Box(String type, int start, int content, int end) {
    static final int HEADER = 8;
    private static final int LONG_HEADER = 16;

    /** The box at this place, or nothing if none fits between here and the limit. */
    static Optional<Mp4Box> at(byte[] file, int start, int limit) {
        if (limit - start < HEADER) {
            return Optional.empty();
        }
        ByteBuffer bytes = ByteBuffer.wrap(file);
        long size = Integer.toUnsignedLong(bytes.getInt(start));
        int header = HEADER;
        if (size == 1) {
            header = LONG_HEADER;
            size = limit - start < LONG_HEADER ? 0 : bytes.getLong(start + HEADER);
        } else if (size == 0 && limit == file.length) {
            size = (long) limit - start; // the last box of a file may say «as far as it goes»
        }
        if (size < header || size > limit - start) {
            return Optional.empty();
        }
        String type = new String(file, start + 4, 4, ISO_8859_1);
        return Optional.of(new Mp4Box(type, start, start + header, start + (int) size));
    }

    /** All boxes of a range, which they must fill; less than a header at its end is padding and is zeroed. */
    static List<Mp4Box> fill(byte[] file, int from, int limit) {
        List<Mp4Box> boxes = new ArrayList<>();
        int at = from;
        while (limit - at >= HEADER) {
            Mp4Box box = at(file, at, limit).orElseThrow(() -> new CleaningRefused(Reason.DAMAGED));
            boxes.add(box);
            at = box.end;
        }
        Arrays.fill(file, at, limit, (byte) 0);
        return boxes;
    }

    int length() {
        return end - content;
    }

    boolean is(String other) {
        return type.equals(other);
    }

    /** Makes the box free space: it keeps its place and its size, so that no offset in the file changes. */
    void blank(byte[] file) {
        System.arraycopy("free".getBytes(ISO_8859_1), 0, file, start + 4, 4);
        Arrays.fill(file, content, end, (byte) 0);
    }

    /** Zeroes a part of the content. */
    void zero(byte[] file, int from, int length) {
        CleaningRefused.unless(from + length <= length(), Reason.DAMAGED);
        Arrays.fill(file, content + from, content + from + length, (byte) 0);
    }

    /** Zeroes all that follows what the box needs. */
    void zeroAfter(byte[] file, long needed) {
        CleaningRefused.unless(needed >= 0 && needed <= length(), Reason.DAMAGED);
        Arrays.fill(file, content + (int) needed, end, (byte) 0);
    }

    int s32(byte[] file, int at) {
        CleaningRefused.unless(at + 4 <= length(), Reason.DAMAGED);
        return ByteBuffer.wrap(file).getInt(content + at);
    }

    long u32(byte[] file, int at) {
        return Integer.toUnsignedLong(s32(file, at));
    }

    long s64(byte[] file, int at) {
        CleaningRefused.unless(at + 8 <= length(), Reason.DAMAGED);
        return ByteBuffer.wrap(file).getLong(content + at);
    }

    String text(byte[] file, int at) {
        CleaningRefused.unless(at + 4 <= length(), Reason.DAMAGED);
        return new String(file, content + at, 4, ISO_8859_1);
    }
}
