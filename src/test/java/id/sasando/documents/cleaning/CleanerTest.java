package id.sasando.documents.cleaning;

import static org.assertj.core.api.Assertions.assertThat;

import id.sasando.documents.cleaning.CleaningOutcome.CannotBeCleaned;
import id.sasando.documents.cleaning.CleaningOutcome.Cleaned;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

class CleanerTest {
    @Property(tries = 1000)
    void anyMutationIsCleanedOrRefused(
            @ForAll FileKind kind,
            @ForAll @Size(min = 1, max = 12) List<@IntRange(min = 0, max = 1 << 24) Integer> places,
            @ForAll byte value,
            @ForAll boolean cut) {
        byte[] mutated = example(kind);
        places.forEach(place -> mutated[place % mutated.length] ^= (byte) (value | 1));
        byte[] sent = cut ? Arrays.copyOf(mutated, places.getFirst() % mutated.length) : mutated;

        CleaningOutcome outcome = new Cleaner(Duration.ofSeconds(10)).clean(kind, sent);

        assertAnswer(kind, outcome);
        // A changed table of a recording may lawfully call the words between two chunks sound.
        if (outcome instanceof Cleaned cleaned && kind != FileKind.M4A) {
            CopyAssertions.assertFree(cleaned.content(), "PENANDA");
        }
    }

    @Property(tries = 200)
    void anyBytesAreRefused(@ForAll FileKind kind, @ForAll byte[] bytes) {
        assertThat(new Cleaner().clean(kind, bytes)).isInstanceOf(CannotBeCleaned.class);
    }

    private static byte[] example(FileKind kind) {
        return switch (kind) {
            case JPEG -> FileExamples.jpegWithMarker("PENANDA");
            case PNG -> FileExamples.pngWithMarker("PENANDA");
            case PDF -> FileExamples.pdfWithMarker("PENANDA");
            case M4A -> FileExamples.m4aWithMarker("PENANDA");
        };
    }

    private static void assertAnswer(FileKind kind, CleaningOutcome outcome) {
        switch (outcome) {
            case Cleaned cleaned ->
                assertThat(FileKind.sniff(cleaned.content())).contains(kind);
            case CannotBeCleaned refused -> assertThat(refused.code()).startsWith("documents.cleaning.");
        }
    }
}
