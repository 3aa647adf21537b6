package id.sasando.publicsite.report;

import static org.assertj.core.api.Assertions.assertThat;

import id.sasando.PageTest;
import id.sasando.publicsite.EndedForms;
import id.sasando.publicsite.answers.Step;
import id.sasando.publicsite.receipt.Receipts;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpHeaders;
import org.springframework.mock.web.MockHttpServletResponse;

/** The sealed field of a report whose receipt was seen, or that somebody left, shows nothing that was typed. */
class EndedFormTest extends PageTest {
    private static final String WORDS = "Kakak saya dikurung di gudang kelapa sawit.";
    private static final Pattern MARK = Pattern.compile("data-mark=\"([^\"]+)\"");
    private static final Pattern CODE = Pattern.compile("<output[^>]*id=\"code\">(.*?)</output>", Pattern.DOTALL);

    private MockHttpServletResponse page = new MockHttpServletResponse();

    @Test
    void afterItsReceiptWasSeenNoStepShowsAWord() throws Exception {
        var sealed = answered();
        step("check", "sealed", sealed);
        open("/report/received?mark=" + mark());

        for (var step : Step.values()) {
            step(step.path(), "sealed", sealed, "go", "stay", "text", WORDS, "worker", WORDS);
            nothingIsShown();
            step("" + step.number(), "sealed", sealed);
            nothingIsShown();
        }
        step("check", "sealed", sealed, "go", "back");
        nothingIsShown();
    }

    @Test
    void whileTheReceiptHasNotArrivedTheAnswersCanBeChanged() throws Exception {
        var sealed = answered();
        step("check", "sealed", sealed);

        step("check", "sealed", sealed, "go", "what");

        assertThat(page.getContentAsString()).contains(WORDS);
    }

    @Test
    void theReceiptIsShownAgainUntilItsReaderIsDone() throws Exception {
        var sealed = answered();
        step("check", "sealed", sealed);
        var code = code();
        var receipt = hidden(page).getOrDefault("sealed", "");
        open("/report/received?mark=" + mark());

        step("check", "sealed", sealed);
        assertThat(code()).isEqualTo(code);
        step("" + Receipts.NUMBER, "sealed", receipt);
        assertThat(code()).isEqualTo(code);
        step("noted", "sealed", receipt, "noted", "true");

        step("check", "sealed", sealed);
        nothingIsShown();
        for (var path : new String[] {"" + Receipts.NUMBER, "noted", "receipt/pdf", "receipt/text"}) {
            step(path, "sealed", receipt);
            nothingIsShown();
        }
    }

    @Test
    void afterTheQuickExitNothingIsShown() throws Exception {
        for (var script : new boolean[] {true, false}) {
            var sealed = answered();
            var mark = mark();
            var left = script ? send(form("/quick-exit", "mark", mark)) : open("/quick-exit?mark=" + mark);

            assertThat(left.getHeader("Clear-Site-Data")).contains("cache");
            step("what", "sealed", sealed, "text", WORDS, "go", "stay");
            nothingIsShown();
            step("check", "sealed", sealed);
            nothingIsShown();
        }
    }

    @Test
    void aMarkThatIsNoneEndsNothingAndStopsNobody() throws Exception {
        var sealed = answered();
        for (var mark : new String[] {"", "x", "x".repeat(EndedForms.MARK_MAX + 1)}) {
            assertThat(send(form("/quick-exit", "mark", mark)).getStatus()).isEqualTo(204);
            assertThat(open("/report/received?mark=" + mark).getStatus()).isEqualTo(204);
        }

        step("" + Step.CHECK.number(), "sealed", sealed);

        assertThat(page.getStatus()).isEqualTo(200);
    }

    @Test
    void withoutAScriptAStepMayBeKeptForTenMinutesAndTheReceiptClearsIt() throws Exception {
        var sealed = answered();
        step("what", "sealed", sealed, "text", WORDS);
        assertThat(page.getHeader(HttpHeaders.CACHE_CONTROL)).isEqualTo("private, max-age=600");
        step("what", "sealed", sealed, "text", "");
        assertThat(page.getHeader(HttpHeaders.CACHE_CONTROL)).isEqualTo("private, max-age=600");

        step("check", "sealed", sealed);

        assertThat(page.getHeader(HttpHeaders.CACHE_CONTROL)).contains("no-store");
        assertThat(page.getHeader("Clear-Site-Data")).isEqualTo("\"cache\"");
    }

    @Test
    void theScriptKeepsNoPageInTheCacheOfTheBrowser() throws Exception {
        var sealed = answered();
        for (var path : new String[] {"what", "1", "check"}) {
            page = send(form("/report/" + path, "sealed", sealed, "text", WORDS).header("X-Step", "1"));
            assertThat(page.getHeader(HttpHeaders.CACHE_CONTROL)).as(path).contains("no-store");
        }
        assertThat(open("/report/1").getHeader(HttpHeaders.CACHE_CONTROL)).contains("no-store");
    }

    @Test
    void theFollowPageIsNeverKeptAndEndsWithTheQuickExit() throws Exception {
        step("check", "sealed", answered());
        page = send(form("/follow", "code", code()));
        var sealed = hidden(page).getOrDefault("sealed", "");
        assertThat(page.getHeader(HttpHeaders.CACHE_CONTROL)).contains("no-store");

        send(form("/quick-exit", "mark", mark()));

        page = send(form("/follow/case", "sealed", sealed));
        assertThat(page.getContentAsString()).contains("name=\"code\"").doesNotContain("/follow/message");
    }

    @Test
    void everyWayOutOfAStepTakesTheAnswersAlongAndBringsThemBack() throws Exception {
        page = send(form("/report"));
        for (var aside : new String[] {"emergency", "privacy", "accessibility"}) {
            var links = page.getContentAsString().replaceAll("(?s)<head>.*</head>", "");
            assertThat(links).contains("value=\"" + aside + "\"");
            assertThat(links).doesNotContain("href=\"/" + aside + "\" ", "href=\"/\"", "href=\"/verify\"");

            step("what", "sealed", hidden(page).getOrDefault("sealed", ""), "text", WORDS, "go", aside);
            assertThat(page.getStatus()).isEqualTo(200);
            assertThat(page.getContentAsString()).doesNotContain(WORDS).contains("Kembali ke laporan");
            step("1", "sealed", hidden(page).getOrDefault("sealed", ""));

            assertThat(page.getContentAsString()).contains(WORDS);
        }
    }

    @Test
    void numbersOfACountryAreChosenBesideTheForm() throws Exception {
        var sealed = answered();

        step("" + Step.CHECK.number(), "sealed", sealed, "go", "emergency", "country", "MY");

        assertThat(page.getContentAsString()).contains("Malaysia", "Kembali ke laporan");
        step("1", "sealed", hidden(page).getOrDefault("sealed", ""));
        assertThat(page.getContentAsString()).contains(WORDS);
    }

    @Test
    void theAddressOfAStepHoldsNothingAndOtherPagesBeginAnew() throws Exception {
        assertThat(open("/report/3").getContentAsString())
                .contains("data-shell")
                .doesNotContain("name=\"sealed\"");
        for (var path : new String[] {"/report/what", "/report/99", "/report/0", "/follow/message"}) {
            assertThat(open(path).getStatus()).as(path).isEqualTo(302);
        }
        assertThat(open("/follow/case").getContentAsString()).contains("data-shell");
        assertThat(send(form("/report/99", "sealed", answered())).getStatus()).isEqualTo(404);
        assertThat(open("/report/3").getCookies()).isEmpty();
    }

    private String answered() throws Exception {
        page = send(form("/report"));
        step("what", "sealed", sealed(), "text", WORDS);
        step("whom", "sealed", sealed(), "whom", "FAMILY", "country", "HK", "worker", "Mama Contoh");
        step("danger", "sealed", sealed(), "danger", "NO");
        step("reach", "sealed", sealed(), "channel", "ANONYMOUS");
        step("more", "sealed", sealed());
        step("files", "sealed", sealed());
        return sealed();
    }

    private void step(String name, String... fields) throws Exception {
        page = send(form("/report/" + name, fields));
    }

    private void nothingIsShown() throws Exception {
        assertThat(page.getStatus()).isEqualTo(410);
        assertThat(page.getContentAsString()).doesNotContain(WORDS, "name=\"sealed\"", "Mama Contoh");
    }

    private String sealed() throws Exception {
        return hidden(page).getOrDefault("sealed", "");
    }

    private String mark() throws Exception {
        var found = MARK.matcher(page.getContentAsString());
        assertThat(found.find()).as("a mark on the page").isTrue();
        return found.group(1);
    }

    private String code() throws Exception {
        var found = CODE.matcher(page.getContentAsString());
        assertThat(found.find()).as("a receipt code on the page").isTrue();
        return found.group(1).replaceAll("<[^>]*>|\\s", "");
    }
}
