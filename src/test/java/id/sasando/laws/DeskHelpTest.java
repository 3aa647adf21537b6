package id.sasando.laws;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Every page of the desk has a help panel; the page of an error needs none. */
@Tag("law")
class DeskHelpTest {
    private static final Pattern DESK = Pattern.compile("@template\\.web\\.desk\\((?![^\\n]*help = )");

    @Test
    void everyDeskPageHasHelp() throws IOException {
        try (var files = Files.walk(Path.of("src/main/jte"))) {
            assertThat(files.filter(it -> it.toString().endsWith(".jte"))
                            .filter(it -> !it.endsWith("web/error.jte"))
                            .filter(DeskHelpTest::isWithoutHelp))
                    .isEmpty();
        }
    }

    @Test
    void aDeskPageWithoutHelpIsRejected() {
        assertThat(List.of(
                        DESK.matcher("@template.web.desk(frame = frame, title = \"x\", content = @`")
                                .find(),
                        DESK.matcher("@template.web.desk(frame = frame, help = \"a.b\", content = @`")
                                .find()))
                .containsExactly(true, false);
    }

    private static boolean isWithoutHelp(Path file) {
        try {
            return DESK.matcher(Files.readString(file)).find();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
