package id.sasando.laws;

import static org.assertj.core.api.Assertions.assertThat;

import id.sasando.laws.code.Golden;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Documents stay short enough to be read, and every command explains itself. Links are looked at by bin/scan. */
@Tag("law")
class DocumentsTest {
    private static final int SCRIPT_LINES_MAX = 40;
    private static final int DECISION_LINES_MAX = 60;
    private static final Pattern DECISION = Pattern.compile("\\d{4}-[a-z0-9-]+\\.md");

    @ParameterizedTest
    @CsvSource({"README.md, 150", "ARCHITECTURE.md, 300", "CONTRIBUTING.md, 200"})
    void aDocumentIsThereAndShort(Path document, int linesMax) {
        assertThat(Golden.lines(document)).isNotEmpty().hasSizeLessThanOrEqualTo(linesMax);
    }

    @Test
    void decisionsAreNumberedWithoutGapAndShort() {
        var decisions = files(Path.of("docs/adr"));

        assertThat(decisions).isNotEmpty();
        for (var i = 0; i < decisions.size(); i++) {
            var name = decisions.get(i).getFileName().toString();
            assertThat(name).matches(DECISION).startsWith("%04d-".formatted(i + 1));
            assertThat(Golden.lines(decisions.get(i))).as(name).hasSizeLessThanOrEqualTo(DECISION_LINES_MAX);
        }
    }

    @Test
    void everyCommandExplainsItselfInItsSecondLine() {
        var scripts = files(Path.of("bin"));

        assertThat(scripts).isNotEmpty();
        assertThat(scripts.stream().flatMap(it -> faults(it.toString(), Golden.lines(it))))
                .isEmpty();
    }

    @Test
    void aLongScriptWithoutALineOfHelpIsRejected() {
        var lines = new ArrayList<>(List.of("#!/usr/bin/env bash", "set -u"));
        lines.addAll(List.of("\n".repeat(SCRIPT_LINES_MAX).split("(?<=\n)", -1)));

        assertThat(faults("bad", lines)).hasSize(3);
    }

    private static Stream<String> faults(String script, List<String> lines) {
        var faults = new ArrayList<String>();
        if (lines.size() < 2 || !lines.get(1).matches("# DOC: .+")) faults.add(script + " has no # DOC: line");
        if (lines.size() > SCRIPT_LINES_MAX) faults.add(script + " is too long");
        var bash = !lines.isEmpty() && lines.getFirst().endsWith("bash");
        if (bash && !lines.contains("set -euo pipefail")) faults.add(script + " goes on after an error");
        return faults.stream();
    }

    private static List<Path> files(Path folder) {
        try (var files = Files.list(folder)) {
            return files.filter(Files::isRegularFile).sorted().toList();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
