package id.sasando.browser;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.ReaderException;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import id.sasando.documents.ReceiptExamples;
import id.sasando.documents.ReceiptExamples.Signer;
import id.sasando.documents.ReceiptVerdict;
import id.sasando.documents.ReceiptVerdict.Refused;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A receipt from the browser, downloaded or printed, is verified by the one HTML file, opened from a disk without any
 * network; what it says is what the office's own verifier says.
 */
class ReceiptInBrowserTest extends BrowserTest {
    private static final int[] DENSITIES = {300, 250, 200, 150};
    private static final String WORDS = "Adik saya tidak boleh keluar rumah majikan.";

    @TempDir
    private Path folder;

    @Test
    void aDownloadedReceiptVerifiesWithoutNetworkAndFailsWithOneByteChanged() throws IOException {
        var page = page(PHONE, false);
        PublicSteps.lodge(page, url("/"), WORDS);
        var pdf = download(page, "form[action$='/report/receipt/pdf'] button >> nth=0", "catatan.pdf");
        var text = download(page, "form[action$='/report/receipt/pdf'] button >> nth=1", "catatan.txt");
        var offline = offline();

        assertThat(page.context().cookies()).isEmpty();
        assertThat(verdict(offline, pdf)).isEqualTo("GENUINE");
        assertThat(verdict(offline, text)).isEqualTo("GENUINE");
        for (var at : List.of(0, 40, pdf.length / 2, pdf.length - 200, pdf.length - 2)) {
            assertThat(verdict(offline, changed(pdf, at))).as("byte " + at).isNotEqualTo("GENUINE");
        }
        for (var at : List.of(0, 25, 50, 80, text.length - 1)) {
            assertThat(verdict(offline, changed(text, at))).as("byte " + at).isNotEqualTo("GENUINE");
        }
    }

    @Test
    void theReceiptThatIsFetchedAgainByTheCodeIsTheSame() throws IOException {
        var page = page(PHONE, false);
        PublicSteps.lodge(page, url("/"), WORDS);
        var code = page.locator("#code").innerText();
        var pdf = download(page, "form[action$='/report/receipt/pdf'] button >> nth=0", "catatan.pdf");

        page.navigate(url("/follow"));
        page.fill("[name=code]", code);
        page.locator("main form button").first().click();
        page.click("form[action$='/follow/receipt'] button");
        noSidewaysScrolling(page);
        picture(page, "follow-receipt-" + PHONE);
        var again = download(page, "form[action$='/follow/receipt/pdf'] button >> nth=0", "catatan.pdf");

        assertThat(page.url()).endsWith("/follow/receipt");
        assertThat(again).isEqualTo(pdf);
        assertThat(verdict(offline(), again)).isEqualTo("GENUINE");
    }

    @Test
    void thePrintedQrCodeVerifiesAndFailsWithOneLetterChanged() throws Exception {
        var page = page(DESK, true);
        PublicSteps.lodge(page, url("/"), WORDS);

        var scanned = scanned(page.pdf(new Page.PdfOptions().setFormat("A4")));
        var offline = offline();

        assertThat(scanned).isEqualTo(page.locator("#signed").innerText());
        assertThat(pasted(offline, scanned)).isEqualTo("GENUINE");
        assertThat(pasted(offline, scanned.replace("office: B", "office: P"))).isEqualTo("CHANGED");
    }

    @Test
    void theFileSaysWhatTheOfficeSays() throws IOException {
        var keys = ReceiptExamples.keys();
        var offline = offline();
        offline.fill("#keys", keys.text());

        for (var sample : samples()) {
            assertThat(verdict(offline, sample)).as(new String(sample, UTF_8)).isEqualTo(name(keys.verdict(sample)));
        }
    }

    @Test
    void aBrowserWithoutEd25519IsToldSo() throws IOException {
        var page = page(DESK, true);
        page.addInitScript("crypto.subtle.importKey = () => Promise.reject(new Error('NotSupportedError'))");

        page.navigate(file().toUri().toString());

        page.waitForSelector("#old:visible");
        assertThat(page.locator("#form").isVisible()).isFalse();
    }

    private static List<byte[]> samples() {
        var receipt = ReceiptExamples.NOW.sign("BP3MI Contoh é\uD83D\uDE00");
        var retired = ReceiptExamples.RETIRED.sign("BP3MI Contoh");
        var stranger = new Signer(3, Optional.empty()).sign("BP3MI Contoh");
        var file = ReceiptExamples.NOW.file(receipt);
        var texts = new ArrayList<>(List.of("", "%PDF-1.6\n", "halo", receipt.text(), retired.text(), stranger.text()));
        texts.add("\uFEFF" + receipt.text());
        texts.add(" \r\n" + receipt.text().replace("\n", "\r\n") + "\n");
        texts.add(receipt.text().replace("11-24T06", "02-31T06"));
        texts.add(receipt.text().replace("T06:03:12", "T24:00:00"));
        texts.add(receipt.text().replace("Contoh", "Contoh\u2028"));
        var samples =
                new ArrayList<>(texts.stream().map(it -> it.getBytes(UTF_8)).toList());
        samples.addAll(List.of(file, ReceiptExamples.RETIRED.file(retired), changed(file, 12), new byte[] {-1, 10}));
        var text = receipt.text().getBytes(UTF_8);
        for (int at = 0; at < text.length; at += 29) samples.add(changed(text, at));
        for (int at = 0; at < file.length; at += 61) samples.add(changed(file, at));
        return samples;
    }

    private static String name(ReceiptVerdict verdict) {
        return verdict instanceof Refused it ? it.reason().name() : "GENUINE";
    }

    private static byte[] changed(byte[] genuine, int at) {
        var changed = genuine.clone();
        changed[at] ^= 1;
        return changed;
    }

    private static byte[] download(Page page, String button, String name) throws IOException {
        var download = page.waitForDownload(() -> page.locator(button).click());
        assertThat(download.suggestedFilename()).isEqualTo(name);
        return Files.readAllBytes(download.path());
    }

    private Path file() throws IOException {
        var page = page(PHONE, false);
        page.navigate(url("/verify"));
        picture(page, "verify-" + PHONE);
        var file = download(page, "a[download]", "periksa.html");
        return Files.write(folder.resolve("periksa.html"), file);
    }

    /** The file, opened from the disk in a browser that is cut off. */
    private Page offline() throws IOException {
        var page = page(PHONE, true);
        page.context().setOffline(true);
        page.navigate(file().toUri().toString());
        noSidewaysScrolling(page);
        picture(page, "verify-offline-" + PHONE);
        return page;
    }

    private static String verdict(Page offline, byte[] content) {
        offline.setInputFiles("#file", new FilePayload("catatan.pdf", "application/pdf", content));
        return submitted(offline);
    }

    private static String pasted(Page offline, String text) {
        offline.fill("#receipt", text);
        return submitted(offline);
    }

    private static String submitted(Page offline) {
        offline.locator("#form button").click();
        offline.waitForSelector("#answer[data-shown]");
        return offline.locator("#answer").getAttribute("data-shown");
    }

    /** What a scanner reads from the paper. It looks more than once: a reader misses some pictures of a good code. */
    private static String scanned(byte[] pdf) throws Exception {
        try (var document = Loader.loadPDF(pdf)) {
            var sheets = new PDFRenderer(document);
            for (var dpi : DENSITIES) {
                for (int sheet = 0; sheet < document.getNumberOfPages(); sheet++) {
                    var read = read(sheets.renderImageWithDPI(sheet, dpi));
                    if (read.isPresent()) return read.get();
                }
            }
        }
        throw new AssertionError("no code on the paper");
    }

    private static Optional<String> read(BufferedImage picture) {
        var width = picture.getWidth();
        var height = picture.getHeight();
        var pixels = picture.getRGB(0, 0, width, height, null, 0, width);
        var bitmap = new BinaryBitmap(new HybridBinarizer(new RGBLuminanceSource(width, height, pixels)));
        try {
            var found = new QRCodeReader().decode(bitmap, Map.of(DecodeHintType.TRY_HARDER, true));
            return Optional.of(found.getText());
        } catch (ReaderException _) {
            return Optional.empty();
        }
    }
}
