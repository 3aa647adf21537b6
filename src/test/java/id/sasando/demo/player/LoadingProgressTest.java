package id.sasando.demo.player;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class LoadingProgressTest {
    private final ByteArrayOutputStream console = new ByteArrayOutputStream();

    @Test
    void eachTenthOfTheWayIsSaidAlthoughManyDeedsAreDoneTogether() {
        var progress = Stage.progress(1000, new PrintStream(console, true, UTF_8));

        IntStream.of(30, 99, 150, 199, 201, 999, 1000).forEach(progress);

        assertThat(console.toString(UTF_8)).isEqualTo("Loading the demonstration: 10 % 20 % 90 % 100 %\n");
    }
}
