package id.sasando.documents.cleaning;

import static id.sasando.documents.cleaning.CopyAssertions.assertContains;
import static id.sasando.documents.cleaning.CopyAssertions.assertFree;
import static id.sasando.documents.cleaning.CopyAssertions.cleanCopyOf;
import static id.sasando.documents.cleaning.CopyAssertions.refusalOf;
import static id.sasando.documents.cleaning.FileExamples.joined;
import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class SoundCleaningTest {
    private static final String MARKER = "PENANDA-suara-9";

    @Test
    void ofAnMp3OnlyTheFramesOfSoundStay() {
        byte[] original = SoundExample.mp3WithMarker(MARKER);
        assertContains(original, MARKER);

        assertThat(cleanCopyOf(FileKind.MP3, original)).isEqualTo(SoundExample.times(SoundExample.MP3_FRAME, 4));
    }

    @Test
    void ofAnAacRecordingOnlyTheFramesStay() {
        byte[] original = SoundExample.aacWithMarker(MARKER);
        assertContains(original, MARKER);

        assertThat(cleanCopyOf(FileKind.AAC, original)).isEqualTo(SoundExample.times(SoundExample.AAC_FRAME, 5));
    }

    @Test
    void ofAnAmrRecordingOnlyWholeFramesStay() {
        byte[] original = SoundExample.amrWithMarker(MARKER);
        assertContains(original, MARKER);

        assertThat(cleanCopyOf(FileKind.AMR, original))
                .isEqualTo(joined("#!AMR\n".getBytes(ISO_8859_1), SoundExample.times(SoundExample.AMR_FRAME, 5)));
    }

    @Test
    void aWideBandRecordingHasFramesOfOtherLengths() {
        byte[] frame = new byte[18];
        frame[0] = 4;
        byte[] wide = joined("#!AMR-WB\n".getBytes(ISO_8859_1), frame, frame);

        assertThat(cleanCopyOf(FileKind.AMR, wide)).isEqualTo(wide);
    }

    /** A frame that was cut off is lost; words or bytes that are no frame mean that something else would be. */
    @ParameterizedTest
    @EnumSource(names = {"MP3", "AAC", "AMR"})
    void whatIsNoFrameAmongFramesIsRefused(FileKind kind) {
        byte[] sound = cleanCopyOf(kind, CleanerTest.example(kind, MARKER));
        byte[] words = joined(sound, "PENANDA di belakang suara, cukup panjang".getBytes(ISO_8859_1), sound);

        assertThat(refusalOf(kind, words)).isEqualTo("documents.cleaning.damaged");
    }

    @ParameterizedTest
    @EnumSource(names = {"MP3", "AAC", "AMR", "OGG"})
    void aRecordingThatWasCutOffKeepsWhatIsThere(FileKind kind) {
        byte[] sound = cleanCopyOf(kind, CleanerTest.example(kind, MARKER));
        byte[] cut = Arrays.copyOf(sound, sound.length - 1);

        byte[] copy = cleanCopyOf(kind, cut);

        assertThat(copy).hasSizeLessThan(sound.length).hasSizeGreaterThan(sound.length / 2);
        assertThat(sound).startsWith(copy);
    }

    @ParameterizedTest
    @EnumSource(names = {"MP3", "AAC", "AMR", "OGG"})
    void aCleanRecordingIsCleanedIntoItself(FileKind kind) {
        byte[] copy = cleanCopyOf(kind, CleanerTest.example(kind, MARKER));

        assertThat(cleanCopyOf(kind, copy)).isEqualTo(copy);
    }

    @Test
    void tagsThatSayTheyAreLongerThanTheFileAreRefused() {
        byte[] sound = SoundExample.times(SoundExample.MP3_FRAME, 2);
        byte[] first = joined("ID3\3\0\0".getBytes(ISO_8859_1), new byte[] {0, 127, 127, 127}, sound);
        byte[] last = joined(sound, "999999LYRICS200".getBytes(ISO_8859_1));

        assertThat(FileKind.sniff(first)).isEmpty();
        assertThat(refusalOf(FileKind.MP3, last)).isEqualTo("documents.cleaning.damaged");
    }

    @Test
    void anMp3WithoutASaidRateIsRefused() {
        byte[] second = SoundExample.MP3_FRAME.clone();
        second[2] = 0;

        assertThat(refusalOf(FileKind.MP3, joined(SoundExample.times(SoundExample.MP3_FRAME, 2), second)))
                .isEqualTo("documents.cleaning.unsupported");
    }

    @Test
    void ofOpusTheCommentsAreEmptyAndTheSoundIsTheSame() {
        byte[] original = OggExample.opusWithMarker(MARKER);
        assertContains(original, MARKER);

        byte[] copy = cleanCopyOf(FileKind.OGG, original);

        assertFree(copy, MARKER);
        assertThat(new String(copy, ISO_8859_1))
                .contains("OpusHead", "OpusTags\0\0\0\0\0\0\0\0")
                .doesNotContain("LOCATION");
        assertThat(count(copy, new String(OggExample.SILENCE, ISO_8859_1))).isEqualTo(4);
        assertThat(count(copy, "OggS")).isEqualTo(4);
        assertChecksums(copy);
    }

    @Test
    void ofVorbisTheCodeBooksStay() {
        byte[] copy = cleanCopyOf(FileKind.OGG, OggExample.vorbisWithMarker(MARKER));

        assertFree(copy, MARKER);
        assertContains(copy, new String(OggExample.SETUP, ISO_8859_1));
        assertChecksums(copy);
    }

    @Test
    void aPageWithAWrongChecksumIsRefused() {
        byte[] original = OggExample.opusWithMarker(MARKER);
        original[original.length - 1] ^= 1;

        assertThat(refusalOf(FileKind.OGG, original)).isEqualTo("documents.cleaning.damaged");
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 4})
    void aSecondStreamBesideOrBehindTheFirstIsRefused(int flags) {
        byte[] original = OggExample.opusWithMarker(MARKER);
        byte[] more = OggExample.page(flags, 0, 9, "fishead".getBytes(ISO_8859_1), true);

        assertThat(refusalOf(FileKind.OGG, joined(original, more))).isEqualTo("documents.cleaning.other-tracks");
    }

    @Test
    void anArchiveBehindTheLastPageIsRefused() {
        byte[] both = joined(OggExample.opusWithMarker(MARKER), ("PK\3\4" + MARKER.repeat(9)).getBytes(ISO_8859_1));

        assertThat(refusalOf(FileKind.OGG, both)).isEqualTo("documents.cleaning.damaged");
    }

    private static void assertChecksums(byte[] copy) {
        int at = 0;
        while (at < copy.length) {
            int end = at + 27 + copy[at + 26];
            for (int i = 0; i < copy[at + 26]; i++) {
                end += copy[at + 27 + i] & 0xff;
            }
            byte[] page = Arrays.copyOfRange(copy, at, end);
            int said = java.nio.ByteBuffer.wrap(page)
                    .order(java.nio.ByteOrder.LITTLE_ENDIAN)
                    .getInt(22);
            Arrays.fill(page, 22, 26, (byte) 0);
            assertThat(OggExample.checksum(page)).isEqualTo(said);
            at = end;
        }
    }

    private static int count(byte[] content, String word) {
        return (new String(content, ISO_8859_1) + ".").split(java.util.regex.Pattern.quote(word)).length - 1;
    }
}
