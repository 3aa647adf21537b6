package id.sasando.start;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BenchFolderTest {
    @TempDir
    private Path folder;

    @Test
    void whatABenchMadeIsRemovedByTheNextOne() throws IOException {
        var home = folder.resolve("var-bench");
        BenchFolder.make(home);
        Files.createDirectories(home.resolve("postgres/data"));
        Files.writeString(home.resolve("postgres/data/file"), "x");

        BenchFolder.make(home);

        assertThat(home.resolve("postgres")).doesNotExist();
        BenchFolder.remove(home);
        assertThat(home).doesNotExist();
    }

    @Test
    void aFolderThatNoBenchMadeIsLeftAlone() throws IOException {
        Files.writeString(folder.resolve("data"), "x");

        assertThatThrownBy(() -> BenchFolder.make(folder)).hasMessageContaining("was not made by a bench");
        assertThatThrownBy(() -> BenchFolder.remove(folder)).hasMessageContaining("was not made by a bench");
        assertThat(folder.resolve("data")).exists();
    }
}
