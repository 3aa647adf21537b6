package id.sasando.documents.cleaning;

import static id.sasando.documents.cleaning.CopyAssertions.assertContains;
import static id.sasando.documents.cleaning.CopyAssertions.assertFree;
import static id.sasando.documents.cleaning.CopyAssertions.cleanCopyOf;
import static id.sasando.documents.cleaning.CopyAssertions.refusalOf;
import static id.sasando.documents.cleaning.M4aExample.FIRST_CHUNK;
import static id.sasando.documents.cleaning.M4aExample.SECOND_CHUNK;
import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class M4aCleaningTest {
    private static final String MARKER = "PENANDA-suara-7";

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void theSoundStaysWhereItWasAndNothingElseDoes(boolean wideOffsets) {
        byte[] original = new M4aExample(MARKER, "soun", wideOffsets).bytes();
        assertContains(original, MARKER);

        byte[] copy = cleanCopyOf(FileKind.M4A, original);

        assertFree(copy, MARKER);
        assertFree(copy, "PENANDA"); // reserved fields have room for its beginning only
        assertThat(copy).hasSameSizeAs(original);
        assertThat(chunks(copy, wideOffsets)).isEqualTo(chunks(original, wideOffsets));
        assertThat(chunks(copy, wideOffsets))
                .containsExactly(new String(FIRST_CHUNK, ISO_8859_1), new String(SECOND_CHUNK, ISO_8859_1));
    }

    @Test
    void placesTimesNamesAndStrangeBoxesAreGone() {
        byte[] copy = cleanCopyOf(FileKind.M4A, FileExamples.m4aWithMarker(MARKER));

        String bytes = new String(copy, ISO_8859_1);
        assertThat(bytes).doesNotContain("udta", "meta", "uuid", "skip", "Xtra", "©xyz", "©cmt", "sgpd", "note");
        assertThat(bytes).doesNotContain("NAMA", "-10.1772", new String(M4aExample.ints(M4aExample.TIME), ISO_8859_1));
        assertThat(bytes).contains("mvhd", "tkhd", "mdhd", "hdlr", "soun", "stsd", "mp4a", "esds", "stts", "elst");
    }

    @Test
    void aCleanCopyIsCleanedIntoItself() {
        byte[] copy = cleanCopyOf(FileKind.M4A, FileExamples.m4aWithMarker(MARKER));

        assertThat(cleanCopyOf(FileKind.M4A, copy)).isEqualTo(copy);
    }

    @Test
    void aRecordingOfAnOlderTelephoneIsCleanedInTheSameWay() {
        byte[] original = FileExamples.threeGpWithMarker(MARKER);

        byte[] copy = cleanCopyOf(FileKind.THREE_GP, original);

        assertFree(copy, MARKER);
        assertThat(new String(copy, ISO_8859_1))
                .contains("3gp5", "samr", "damr")
                .doesNotContain("VEND");
        assertThat(chunks(copy, false)).isEqualTo(chunks(original, false));
    }

    @Test
    void anArchiveBehindTheRecordingIsCutOff() {
        byte[] original = FileExamples.m4aWithMarker(MARKER);
        byte[] both = FileExamples.joined(original, ("PK\3\4" + MARKER).getBytes(ISO_8859_1));

        assertThat(cleanCopyOf(FileKind.M4A, both)).hasSameSizeAs(original);
    }

    @ParameterizedTest
    @ValueSource(strings = {"vide", "text", "sbtl", "meta", "hint"})
    void anyTrackButSoundIsRefused(String handler) {
        byte[] film = new M4aExample(MARKER, handler, false).bytes();

        assertThat(refusalOf(FileKind.M4A, film)).isEqualTo("documents.cleaning.other-tracks");
    }

    @Test
    void soundInFragmentsOrInAnotherFileIsRefused() {
        byte[] fragments = FileExamples.joined(FileExamples.m4aWithMarker(MARKER), M4aExample.box("moof"));
        byte[] elsewhere = FileExamples.m4aWithMarker(MARKER);
        ByteBuffer.wrap(elsewhere).putInt(indexOf(elsewhere, "url ") + 4, 0);

        assertThat(refusalOf(FileKind.M4A, fragments)).isEqualTo("documents.cleaning.unsupported");
        assertThat(refusalOf(FileKind.M4A, elsewhere)).isEqualTo("documents.cleaning.unsupported");
    }

    /** A field by its box and its place from the name of the box, and a value that would lead out of bounds. */
    @ParameterizedTest
    @CsvSource({
        "stco, 8, 0",
        "stco, 8, 1",
        "stco, 8, 7fffffff",
        "stco, 12, 0",
        "stco, 12, -1",
        "stsc, 8, 0",
        "stsc, 8, 2",
        "stsc, 12, 2",
        "stsc, 16, 1",
        "stsc, 16, 3",
        "stsz, 8, 1000000",
        "stsz, 12, 7fffffff",
        "stsz, 16, 7fffffff",
        "trak, -4, 7fffffff",
        "stbl, -4, 4",
        "moov, -4, 7fffffff",
        "mvhd, -4, 10",
        "hdlr, -4, c",
        "mdat, -4, 9"
    })
    void tablesAndSizesThatLeadOutOfBoundsAreRefused(String box, int place, String hex) {
        byte[] bytes = FileExamples.m4aWithMarker(MARKER);

        ByteBuffer.wrap(bytes).putInt(indexOf(bytes, box) + place, Integer.parseInt(hex, 16));

        assertThat(refusalOf(FileKind.M4A, bytes)).isEqualTo("documents.cleaning.damaged");
    }

    @Test
    void aBoxWithASizeOfSixtyFourBitsIsReadAndBounded() {
        byte[] original = FileExamples.m4aWithMarker(MARKER);
        byte[] wide = ByteBuffer.allocate(20)
                .putInt(1)
                .put("wide".getBytes(ISO_8859_1))
                .putLong(20)
                .putInt(7)
                .array();
        byte[] endless = wide.clone();
        ByteBuffer.wrap(endless).putLong(8, Long.MAX_VALUE);

        assertThat(cleanCopyOf(FileKind.M4A, FileExamples.joined(original, wide)))
                .hasSize(original.length + 20);
        assertThat(cleanCopyOf(FileKind.M4A, FileExamples.joined(original, endless)))
                .hasSize(original.length);
    }

    private static String[] chunks(byte[] file, boolean wideOffsets) {
        int table = indexOf(file, wideOffsets ? "co64" : "stco") + 12;
        ByteBuffer bytes = ByteBuffer.wrap(file);
        int first = wideOffsets ? (int) bytes.getLong(table) : bytes.getInt(table);
        int second = wideOffsets ? (int) bytes.getLong(table + 8) : bytes.getInt(table + 4);
        return new String[] {
            new String(file, first, FIRST_CHUNK.length, ISO_8859_1),
            new String(file, second, SECOND_CHUNK.length, ISO_8859_1)
        };
    }

    private static int indexOf(byte[] file, String type) {
        return new String(file, ISO_8859_1).indexOf(type);
    }
}
