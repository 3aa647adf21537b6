package id.sasando.documents.cleaning;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FileKindTest {
    private static final String MARKER = "PENANDA-jenis";

    @Test
    void aFileIsKnownByItsContent() {
        assertThat(FileKind.sniff(FileExamples.jpegWithMarker(MARKER))).contains(FileKind.JPEG);
        assertThat(FileKind.sniff(FileExamples.pngWithMarker(MARKER))).contains(FileKind.PNG);
        assertThat(FileKind.sniff(FileExamples.pdfWithMarker(MARKER))).contains(FileKind.PDF);
        assertThat(FileKind.sniff(FileExamples.m4aWithMarker(MARKER))).contains(FileKind.M4A);
    }

    @Test
    void aVoiceNoteOfAnAndroidTelephoneBearsTheBrandOfAFilm() {
        assertThat(FileKind.sniff(branded("mp42"))).contains(FileKind.M4A);
        assertThat(FileKind.sniff(branded("isom"))).contains(FileKind.M4A);
    }

    @Test
    void otherBrandsAreNotTaken() {
        assertThat(FileKind.sniff(branded("heic"))).isEmpty();
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
