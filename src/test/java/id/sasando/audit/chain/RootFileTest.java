package id.sasando.audit.chain;

import static org.assertj.core.api.Assertions.assertThat;

import id.sasando.audit.TrailRoot;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RootFileTest {
    private static final Instant AT = Instant.parse("2026-11-24T08:00:00Z");

    @TempDir
    Path folder;

    @Test
    void eachRootIsWrittenOnceAlsoAfterAStart() throws Exception {
        var place = folder.resolve("audit/roots");
        new RootFile(place).append(root(1));
        var file = new RootFile(place);
        file.append(root(1));
        file.append(root(2));
        file.append(root(2));

        assertThat(Files.readAllLines(place))
                .containsExactly(
                        "1 2026-11-24T08:00:00Z " + "01".repeat(32), "2 2026-11-24T08:00:00Z " + "02".repeat(32));
    }

    @Test
    void theFileIsForItsOwnerAlone() throws Exception {
        var place = folder.resolve("audit/roots");
        new RootFile(place).append(root(1));

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(place)))
                .isEqualTo("rw-------");
    }

    @Test
    void aLineIsReadBackAndASpoiltOneIsNot() {
        assertThat(RootFile.read("7 2026-11-24T08:00:00Z " + "ab".repeat(32))).satisfies(it -> {
            assertThat(it.batch()).isEqualTo(7);
            assertThat(it.hash()).isPresent();
        });
        assertThat(RootFile.read("7 2026-11-24T08:00:00Z abab").hash()).isEmpty();
        assertThat(RootFile.read("").hash()).isEmpty();
    }

    private static TrailRoot root(int number) {
        var hash = new byte[32];
        java.util.Arrays.fill(hash, (byte) number);
        return new TrailRoot(number, AT, hash);
    }
}
