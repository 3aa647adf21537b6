package id.sasando.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.decoder.Decoder;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class QrDrawingTest {
    private static final Pattern RUN = Pattern.compile("M(\\d+) (\\d+)h(\\d+)v1h-\\3z");
    private static final int QUIET_ZONE = 4;

    @Test
    void anotherLibraryReadsWhatWasDrawn() throws Exception {
        var text = "sasando-receipt-1\nKantor: Kupang — \u00e9\n".repeat(9);

        assertThat(read(QrDrawing.of(text))).isEqualTo(text);
    }

    @Test
    void theQuietZoneIsPartOfTheSize() {
        var smallest = QrDrawing.of("1");

        assertThat(smallest.size()).isEqualTo(21 + 2 * QUIET_ZONE);
        assertThat(smallest.path()).startsWith("M4 4h7v1h-7z");
    }

    @Test
    void moreThanACodeHoldsIsRefused() {
        assertThatThrownBy(() -> QrDrawing.of("a".repeat(3000))).hasMessageContaining("too long");
    }

    private static String read(QrDrawing drawing) throws Exception {
        var modules = new BitMatrix(drawing.size() - 2 * QUIET_ZONE);
        var run = RUN.matcher(drawing.path());
        while (run.find()) {
            var x = Integer.parseInt(run.group(1)) - QUIET_ZONE;
            var y = Integer.parseInt(run.group(2)) - QUIET_ZONE;
            modules.setRegion(x, y, Integer.parseInt(run.group(3)), 1);
        }
        return new Decoder().decode(modules).getText();
    }
}
