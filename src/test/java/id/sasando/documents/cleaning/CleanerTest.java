package id.sasando.documents.cleaning;

import static org.assertj.core.api.Assertions.assertThat;

import id.sasando.documents.cleaning.CleaningOutcome.CannotBeCleaned;
import id.sasando.documents.cleaning.CleaningOutcome.Cleaned;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

class CleanerTest {
    /** A changed table, or length of a frame, may lawfully call the words between two pieces of sound sound. */
    private static final Set<FileKind> MAY_CALL_WORDS_SOUND = Set.of(FileKind.M4A, FileKind.THREE_GP, FileKind.AMR);

    @Property(tries = 2000)
    void anyMutationIsCleanedOrRefused(
            @ForAll FileKind kind,
            @ForAll @Size(min = 1, max = 12) List<@IntRange(min = 0, max = 1 << 24) Integer> places,
            @ForAll byte value,
            @ForAll boolean cut) {
        byte[] mutated = example(kind, "PENANDA");
        places.forEach(place -> mutated[place % mutated.length] ^= (byte) (value | 1));
        byte[] sent = cut ? Arrays.copyOf(mutated, places.getFirst() % mutated.length) : mutated;

        CleaningOutcome outcome = new Cleaner(Duration.ofSeconds(10)).clean(kind, sent);

        assertAnswer(kind, outcome);
        if (outcome instanceof Cleaned cleaned && !MAY_CALL_WORDS_SOUND.contains(kind)) {
            CopyAssertions.assertFree(cleaned.content(), "PENANDA");
        }
    }

    @Property(tries = 200)
    void anyBytesAreRefused(@ForAll FileKind kind, @ForAll byte[] bytes) {
        assertThat(new Cleaner().clean(kind, bytes)).isInstanceOf(CannotBeCleaned.class);
    }

    static byte[] example(FileKind kind, String marker) {
        return switch (kind) {
            case JPEG -> FileExamples.jpegWithMarker(marker);
            case PNG -> FileExamples.pngWithMarker(marker);
            case WEBP -> WebpExample.withMarker(marker);
            case HEIC -> FileExamples.heicWithMarker(marker);
            case PDF -> FileExamples.pdfWithMarker(marker);
            case M4A -> FileExamples.m4aWithMarker(marker);
            case THREE_GP -> FileExamples.threeGpWithMarker(marker);
            case AAC -> SoundExample.aacWithMarker(marker);
            case MP3 -> SoundExample.mp3WithMarker(marker);
            case AMR -> SoundExample.amrWithMarker(marker);
            case OGG -> OggExample.opusWithMarker(marker);
        };
    }

    private static void assertAnswer(FileKind kind, CleaningOutcome outcome) {
        switch (outcome) {
            case Cleaned cleaned ->
                assertThat(FileKind.sniff(cleaned.content())).contains(kind.cleanKind());
            case CannotBeCleaned refused -> assertThat(refused.code()).startsWith("documents.cleaning.");
        }
    }
}
