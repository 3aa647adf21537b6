package id.sasando.start;

import static org.assertj.core.api.Assertions.assertThat;

import id.sasando.App;
import id.sasando.documents.ReceiptExamples;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code ./sasando verify FILE --keys LIST} on a machine that has no installation. */
class VerifyAloneTest {
    @TempDir
    private Path folder;

    @Test
    void aReceiptIsVerifiedWithoutDatabaseAndNothingIsMade() throws IOException {
        var receipt = ReceiptExamples.NOW.sign("BP3MI Contoh");
        var genuine = Files.writeString(folder.resolve("catatan.txt"), receipt.text());
        var changed =
                Files.writeString(folder.resolve("lain.txt"), receipt.text().replace("BP3MI", "BP3M1"));
        var keys =
                Files.writeString(folder.resolve("keys"), ReceiptExamples.keys().text());
        var home = folder.resolve("home");

        assertThat(verify(home, genuine.toString(), "--keys", keys.toString())).isEqualTo(0);
        assertThat(verify(home, changed.toString(), "--keys=" + keys)).isEqualTo(1);
        assertThat(verify(home, "--keys", keys.toString())).isEqualTo(2);
        assertThat(home).doesNotExist();
    }

    private static int verify(Path home, String first, String... more) {
        var arguments = new String[more.length + 2];
        arguments[0] = "verify";
        arguments[1] = first;
        System.arraycopy(more, 0, arguments, 2, more.length);
        return Start.run(App.class, arguments, Map.of("SASANDO_HOME", home.toString()));
    }
}
