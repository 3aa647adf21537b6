package id.sasando.stages;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("law")
class LauncherTest {
    private static final int LINES_MAX = 40;

    @Test
    void everyCommandSaysWhatItDoesAndStopsAtTheFirstError() throws IOException {
        for (var script : files(Path.of("bin"))) {
            var lines = Files.readAllLines(script);

            assertThat(Files.isExecutable(script)).as(script.toString()).isTrue();
            assertThat(lines.get(0)).as(script.toString()).isEqualTo("#!/usr/bin/env bash");
            assertThat(lines.get(1)).as(script.toString()).startsWith("# DOC: ");
            assertThat(lines.get(2)).as(script.toString()).isEqualTo("set -euo pipefail");
        }
    }

    @Test
    void scriptsAreShort() throws IOException {
        for (var folder : List.of(Path.of("bin"), Path.of("bin/lib"))) {
            for (var script : files(folder)) {
                assertThat(Files.readAllLines(script)).as(script.toString()).hasSizeLessThanOrEqualTo(LINES_MAX);
            }
        }
    }

    @Test
    void helpListsEveryCommand() throws Exception {
        var help = run("./sasando", "help");

        for (var script : files(Path.of("bin"))) {
            assertThat(help.output()).contains("  " + script.getFileName() + " ");
        }
    }

    @Test
    void withoutACommandHelpIsShown() throws Exception {
        assertThat(run("./sasando")).isEqualTo(run("./sasando", "help"));
    }

    @Test
    void anUnknownCommandIsNamedAndRefused() throws Exception {
        for (var command : Set.of("nothing", "lib", "../pom.xml", "lib/jdk.sh")) {
            var refused = run("./sasando", command);

            assertThat(refused.status()).as(command).isEqualTo(2);
            assertThat(refused.output()).contains("no command «" + command + "»");
        }
    }

    private record Ended(int status, String output) {}

    private static Ended run(String... command) throws IOException, InterruptedException {
        var process = new ProcessBuilder(command).redirectErrorStream(true).start();
        var output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Ended(process.waitFor(), output);
    }

    private static List<Path> files(Path folder) throws IOException {
        try (var found = Files.list(folder)) {
            return found.filter(Files::isRegularFile).sorted().toList();
        }
    }
}
