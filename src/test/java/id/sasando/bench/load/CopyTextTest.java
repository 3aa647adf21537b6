package id.sasando.bench.load;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CopyTextTest {
    @Test
    void whatCopyWouldMisunderstandIsMarked() {
        var rows = new CopyText();

        rows.row("a\tb", "c\\d", "e\nf\r", null, new byte[] {1, -1}, true, 7);

        assertThat(rows.toString()).isEqualTo("a\\tb\tc\\\\d\te\\nf\\r\t\\N\t\\\\x01ff\ttrue\t7\n");
    }
}
