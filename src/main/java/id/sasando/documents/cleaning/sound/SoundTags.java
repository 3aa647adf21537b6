package id.sasando.documents.cleaning.sound;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import id.sasando.documents.cleaning.refusal.CleaningRefused;
import id.sasando.documents.cleaning.refusal.Reason;

/**
 * What lies between the tags of a recording. Tags are descriptions before and behind the sound: ID3 (versions 1 and 2),
 * APE and Lyrics3. They hold names, places, pictures and texts.
 */
record SoundTags(int from, int end) {
    private static final int ID3_HEADER = 10;
    private static final int ID3_FOOTER_FLAG = 0x10;
    private static final int ID3V1 = 128;
    private static final int ID3V1_MORE = 227;
    private static final int APE = 32;
    private static final int LYRICS_END = 15; // six digits and nine letters

    /** The sound of a whole file. */
    static SoundTags around(byte[] content) {
        SoundTags inside = new SoundTags(startOf(content), content.length);
        for (int end = inside.withoutLast(content); end < inside.end; end = inside.withoutLast(content)) {
            inside = new SoundTags(inside.from, Math.max(inside.from, end));
        }
        return inside;
    }

    /** Where the first tags end. */
    static int startOf(byte[] content) {
        int at = 0;
        while (is(content, at, "ID3") && at + ID3_HEADER <= content.length) {
            int footer = (content[at + 5] & ID3_FOOTER_FLAG) == 0 ? 0 : ID3_HEADER;
            long next = (long) at + ID3_HEADER + safeInteger(content, at + 6) + footer;
            CleaningRefused.unless(next <= content.length, Reason.DAMAGED);
            at = (int) next;
        }
        return at;
    }

    private int withoutLast(byte[] content) {
        if (endsWith(content, ID3V1, "TAG")) {
            return end - ID3V1;
        }
        if (endsWith(content, ID3V1_MORE, "TAG+")) {
            return end - ID3V1_MORE;
        }
        if (endsWith(content, APE, "APETAGEX")) {
            int withHeader = content[end - APE + 23] < 0 ? APE : 0;
            return shorter(littleEndian(content, end - APE + 12) + withHeader);
        }
        if (endsWith(content, ID3_HEADER, "3DI")) {
            return shorter(safeInteger(content, end - 4) + 2L * ID3_HEADER);
        }
        if (endsWith(content, 9, "LYRICS200") && end - from >= LYRICS_END) {
            return shorter(digits(content, end - LYRICS_END) + LYRICS_END);
        }
        return end;
    }

    private boolean endsWith(byte[] content, int length, String word) {
        return end - from >= length && is(content, end - length, word);
    }

    private int shorter(long by) {
        CleaningRefused.unless(by > 0 && by <= end - from, Reason.DAMAGED);
        return (int) (end - by);
    }

    /** Four bytes of seven bits each. */
    private static long safeInteger(byte[] content, int at) {
        long value = 0;
        for (int i = 0; i < 4; i++) {
            CleaningRefused.unless(content[at + i] >= 0, Reason.DAMAGED);
            value = value << 7 | content[at + i];
        }
        return value;
    }

    private static long littleEndian(byte[] content, int at) {
        long value = 0;
        for (int i = 3; i >= 0; i--) {
            value = value << 8 | (content[at + i] & 0xff);
        }
        return value;
    }

    private static long digits(byte[] content, int at) {
        long value = 0;
        for (int i = 0; i < 6; i++) {
            int digit = content[at + i] - '0';
            CleaningRefused.unless(digit >= 0 && digit <= 9, Reason.DAMAGED);
            value = 10 * value + digit;
        }
        return value;
    }

    private static boolean is(byte[] content, int at, String word) {
        return at >= 0
                && at + word.length() <= content.length
                && new String(content, at, word.length(), ISO_8859_1).equals(word);
    }
}
