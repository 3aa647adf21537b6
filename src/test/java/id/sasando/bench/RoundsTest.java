package id.sasando.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class RoundsTest {
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final Rounds rounds = new Rounds(new PrintStream(out, true, StandardCharsets.UTF_8));

    @Test
    void tellsTheMiddleAndBothEndsOfEachFigure() {
        for (var value : new double[] {9, 1, 4}) rounds.note("lodge", value);
        for (var value : new double[] {2, 8}) rounds.note("search", value);

        rounds.summarise();

        assertThat(out.toString(StandardCharsets.UTF_8).lines().map(it -> it.replaceAll(" +", " ")))
                .containsExactly("median of 3: lodge 4.0 (1.0 to 9.0)", "median of 2: search 5.0 (2.0 to 8.0)");
    }
}
