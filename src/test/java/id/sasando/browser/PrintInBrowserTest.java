package id.sasando.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import id.sasando.access.Role;
import id.sasando.access.TestAccounts;
import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;

/** On paper: what is said, nothing to click; the code can be read, and nothing that matters is left out. */
class PrintInBrowserTest extends BrowserTest {
    private static final String WORDS = "Kakak saya dipindahkan ke kebun lain tanpa diberi tahu.";
    private static final String MESSAGE = "Nomor majikan yang lama sudah tidak aktif.";

    @Autowired
    private BeanFactory beans;

    @Test
    void theReceiptOnPaperHoldsTheCodeAndNothingToClick() throws IOException {
        var page = page(DESK, true);
        var code = PublicSteps.lodge(page, url("/"), WORDS);

        var paper = printed(page);

        assertThat(squeezed(paper)).contains(squeezed(code)).contains("bp3mi");
        assertThat(seen(page, "header nav, footer, button, form, .s-urgent, .govuk-skip-link"))
                .isEmpty();
        assertThat(page.locator("#code").isVisible()).isTrue();
    }

    @Test
    void theFollowedReportOnPaperHoldsStepsMessagesAndFiles() throws IOException {
        var page = page(DESK, false);
        follow(page, PublicSteps.lodge(page, url("/"), WORDS));
        page.fill("form[action$='/message'] textarea", MESSAGE);
        page.locator("form[action$='/message'] button").click();
        page.setInputFiles(
                "#file",
                new com.microsoft.playwright.options.FilePayload(
                        "surat.jpg", "image/jpeg", id.sasando.documents.cleaning.FileExamples.jpegWithMarker("surat")));
        page.locator("form[action$='/files'] button").click();

        var steps = page.locator(".s-steps li").allInnerTexts();
        var paper = printed(page);

        assertThat(paper).contains(MESSAGE).contains("JPEG");
        assertThat(steps)
                .hasSize(5)
                .allMatch(it ->
                        paper.contains(it.lines().findFirst().orElseThrow().strip()));
        assertThat(seen(page, "header nav, footer, button, textarea, input, summary, .s-urgent, .govuk-skip-link"))
                .isEmpty();
    }

    @Test
    void theCaseFileOnPaperHoldsEverythingThatIsSaidInIt() throws IOException {
        PublicSteps.lodge(page(PHONE, false), url("/"), WORDS);
        var page = page(DESK, true);
        OfficerInBrowserTest.signIn(
                page, url("/sign-in"), TestAccounts.of(beans).active(Role.CASE_OFFICER));
        page.navigate(url("/cases?list=unassigned&sort=new"));
        page.locator("form[action$='/take'] button").first().click();
        page.waitForSelector(".d-note");

        var said = page.locator(".d-head h1, .d-num, .d-chip, .d-note p, dd, dt, .d-main h2, .d-side h2").all().stream()
                .filter(it ->
                        it.isVisible() && it.locator("xpath=ancestor::form").count() == 0)
                .map(it -> it.innerText().strip())
                .filter(it -> !it.isEmpty())
                .toList();
        var paper = printed(page);

        assertThat(said).contains(WORDS).hasSizeGreaterThan(10);
        assertThat(said).allMatch(it -> squeezed(paper).contains(squeezed(it)));
        assertThat(seen(page, "nav, button, textarea, input, select, .d-act, .d-help, .govuk-skip-link"))
                .isEmpty();
    }

    private void follow(Page page, String code) {
        page.navigate(url("/follow"));
        page.fill("#code", code);
        PublicSteps.onward(page);
    }

    /** The text of the PDF that the browser makes of the page, which then stays as it is printed. */
    private static String printed(Page page) throws IOException {
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        var pdf = page.pdf(new Page.PdfOptions().setFormat("A4"));
        try (var document = Loader.loadPDF(pdf)) {
            assertThat(document.getNumberOfPages()).isBetween(1, 6);
            return new PDFTextStripper().getText(document);
        }
    }

    /** What of these elements would still be printed. */
    private static List<String> seen(Page page, String selector) {
        return page.locator(selector).all().stream()
                .filter(it -> it.isVisible())
                .map(it -> "" + it.evaluate("e => e.outerHTML.slice(0, 120)"))
                .toList();
    }

    /** Lines break elsewhere on paper, and style sheets print capitals. */
    private static String squeezed(String text) {
        return text.replaceAll("\\s+", "").toLowerCase(java.util.Locale.ROOT);
    }
}
