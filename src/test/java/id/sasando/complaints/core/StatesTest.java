package id.sasando.complaints.core;

import static org.assertj.core.api.Assertions.assertThat;

import id.sasando.complaints.CaseState;
import id.sasando.complaints.core.Transition.Approvals;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The drawing of the table. Run with {@code -Dgolden.write=true} to draw it anew. */
class StatesTest {
    private static final Path DRAWING = Path.of("docs/states/case.md");

    @Test
    void theDrawingShowsTheTable() throws IOException {
        if (Boolean.getBoolean("golden.write")) {
            Files.createDirectories(DRAWING.getParent());
            Files.writeString(DRAWING, drawing());
        }

        assertThat(Files.readString(DRAWING)).isEqualTo(drawing());
    }

    private static String drawing() {
        var arrows = CaseTransitions.all().stream().map(StatesTest::arrow).collect(Collectors.joining("\n"));
        var rows = CaseTransitions.all().stream().map(StatesTest::row).collect(Collectors.joining("\n"));
        return """
                # The states of a case

                Made from `CaseTransitions`; `StatesTest` compares it.

                ```mermaid
                stateDiagram-v2
                %s
                ```

                | From | Verb | To | Permission | Besides | Reason | Approvals |
                |---|---|---|---|---|---|---|
                %s
                """.formatted(arrows, rows);
    }

    private static String arrow(Transition row) {
        return "    " + from(row, "[*]") + " --> " + row.to() + " : " + row.verb();
    }

    private static String row(Transition row) {
        var guards = row.guards().stream()
                .sorted(Comparator.naturalOrder())
                .map(Enum::name)
                .collect(Collectors.joining(", "));
        var approvals = row.approvals() == Approvals.ONE ? "one" : "two in danger";
        return "| "
                + String.join(
                        " | ",
                        from(row, "–"),
                        row.verb().name(),
                        row.to().name(),
                        row.permission().name(),
                        guards.isEmpty() ? "–" : guards,
                        row.reasonNeeded() ? "yes" : "no",
                        approvals)
                + " |";
    }

    private static String from(Transition row, String beginning) {
        return row.from().map(CaseState::name).orElse(beginning);
    }
}
