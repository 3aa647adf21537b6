package id.sasando.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Without the script: Back and Forward show the steps, every way out brings back, and receipt and exit clear it all. */
class NoScriptInBrowserTest extends TravelTest {

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void backAndForwardShowTheStepsAndAfterTheReceiptNone(boolean backForwardCache) {
        var page = travelling(backForwardCache, false);
        begin(page);
        for (var step : STEPS) {
            fill(page, step);
            PublicSteps.onward(page);
        }
        backAndForth(page);
        forward(page);
        page.locator("#file").waitFor();
        PublicSteps.onward(page);
        for (var step : STEPS) {
            for (var word : step.words().values()) {
                assertThat(page.locator("main").innerText()).contains(word);
            }
        }

        PublicSteps.onward(page);
        page.locator("#code").waitFor();
        page.waitForLoadState();

        noWordComesBack(page);
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void everyWayOutBringsBackAndTheQuickExitClears(boolean backForwardCache) {
        var page = travelling(backForwardCache, false);
        begin(page);
        for (var step : STEPS.subList(0, 3)) {
            fill(page, step);
            for (var out :
                    new String[] {".s-urgent .s-leave", ".s-foot .s-leave >> nth=0", ".s-foot .s-leave >> nth=1"}) {
                page.locator(out).click();
                noWordIsOn(page);
                picture(page, "no-script-beside-" + PHONE);
                noSidewaysScrolling(page);
                if (page.locator("select[name=country]").count() > 0) {
                    page.locator("select[name=country]").selectOption("HK");
                    page.locator("main form button").click();
                }
                page.locator("#kept button").click();
                shows(page, step);
            }
            PublicSteps.onward(page);
        }

        page.locator("a.s-exit").click();
        page.waitForURL(AWAY + "**");

        noWordComesBack(page);
    }

    private static void backAndForth(Page page) {
        for (int i = STEPS.size() - 1; i >= 0; i--) {
            back(page);
            isAt(page, STEPS.get(i));
        }
        for (int i = 1; i < STEPS.size(); i++) {
            forward(page);
            isAt(page, STEPS.get(i));
        }
    }

    private void begin(Page page) {
        page.navigate(url("/report"));
        page.locator("form[action='/report'] button").click();
    }
}
