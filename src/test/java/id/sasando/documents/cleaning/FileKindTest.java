package id.sasando.documents.cleaning;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class FileKindTest {
    private static final String MARKER = "PENANDA-jenis";

    @ParameterizedTest
    @EnumSource
    void aFileIsKnownByItsContent(FileKind kind) {
        assertThat(FileKind.sniff(CleanerTest.example(kind, MARKER))).contains(kind);
    }

    @Test
    void whatNobodyHereCanDecodeIsKeptAndNotShown() {
        assertThat(CopyAssertions.refusalOf(FileKind.HEIC, FileExamples.heicWithMarker(MARKER)))
                .isEqualTo("documents.cleaning.not-showable");
    }

    @Test
    void tagsOfMusicInFrontOfAPageAreNothing() {
        byte[] page = "<html><script>1</script></html> and more".getBytes(ISO_8859_1);

        assertThat(FileKind.sniff(FileExamples.joined(SoundExample.id3(MARKER), page)))
                .isEmpty();
    }

    @Test
    void aMovieOrAPictureInOggIsNothing() {
        byte[] movie = OggExample.page(2, 0, 0, "\200theora and more".getBytes(ISO_8859_1), true);

        assertThat(FileKind.sniff(movie)).isEmpty();
    }

    @Test
    void aVoiceNoteOfAnAndroidTelephoneBearsTheBrandOfAFilm() {
        assertThat(FileKind.sniff(branded("mp42"))).contains(FileKind.M4A);
        assertThat(FileKind.sniff(branded("isom"))).contains(FileKind.M4A);
    }

    @Test
    void otherBrandsAreNotTaken() {
        assertThat(FileKind.sniff(branded("avif"))).isEmpty();
        assertThat(FileKind.sniff(branded("mif1"))).isEmpty();
        assertThat(FileKind.sniff(branded("3g2a"))).isEmpty();
        assertThat(FileKind.sniff(branded("qt  "))).isEmpty();
        assertThat(FileKind.sniff(branded("M4V "))).isEmpty();
    }

    @Test
    void aPageOfHtmlInFrontOfAPdfIsNothing() {
        byte[] both = FileExamples.joined(
                "<html><script>1</script>\n".getBytes(ISO_8859_1), FileExamples.pdfWithMarker(MARKER));

        assertThat(FileKind.sniff(both)).isEmpty();
    }

    @Test
    void aSpaceInFrontOfAnyKindIsNothing() {
        byte[] space = {' '};

        assertThat(FileKind.sniff(FileExamples.joined(space, FileExamples.jpegWithMarker(MARKER))))
                .isEmpty();
        assertThat(FileKind.sniff(FileExamples.joined(space, FileExamples.pngWithMarker(MARKER))))
                .isEmpty();
        assertThat(FileKind.sniff(FileExamples.joined(space, FileExamples.m4aWithMarker(MARKER))))
                .isEmpty();
    }

    @Test
    void shortAndForeignContentIsNothing() {
        assertThat(FileKind.sniff(new byte[0])).isEmpty();
        assertThat(FileKind.sniff(new byte[] {(byte) 0xff, (byte) 0xd8, (byte) 0xff}))
                .isEmpty();
        assertThat(FileKind.sniff("MZ and then a program of sixteen bytes".getBytes(ISO_8859_1)))
                .isEmpty();
        assertThat(FileKind.sniff("<!DOCTYPE html><html><body></body></html>".getBytes(ISO_8859_1)))
                .isEmpty();
    }

    private static byte[] branded(String brand) {
        byte[] bytes = FileExamples.m4aWithMarker(MARKER);
        System.arraycopy(brand.getBytes(ISO_8859_1), 0, bytes, 8, 4);
        return bytes;
    }
}
