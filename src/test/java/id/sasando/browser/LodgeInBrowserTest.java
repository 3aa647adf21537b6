package id.sasando.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A sister of a worker in Malaysia reports on a telephone of 360 px, follows by code, and leaves no cookie. */
class LodgeInBrowserTest extends BrowserTest {

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void aReportIsLodgedAndFollowedOnATelephone(boolean javascript) {
        var page = page(PHONE, javascript);

        var code = PublicSteps.lodge(page, url("/"), "Adik saya di Sarawak sudah lima bulan tidak digaji.");
        for (var button : page.locator("[data-copy], [data-print]").all()) {
            assertThat(button.isVisible()).as("a button that needs a script").isEqualTo(javascript);
        }
        page.navigate(url("/follow"));
        page.fill("#code", code.toLowerCase(java.util.Locale.ROOT).replace("-", " "));
        PublicSteps.onward(page);

        page.locator("form[action='/follow/message']").waitFor();
        picture(page, "follow-" + PHONE + (javascript ? "" : "-no-script"));
        assertThat(page.context().cookies()).isEmpty();
        noSidewaysScrolling(page);
    }

    @Test
    void aReportIsLodgedWithTheKeyboardAlone() {
        var page = page(DESK, true);
        page.navigate(url("/report"));

        page.keyboard().press("Tab");

        assertThat(page.locator(":focus").getAttribute("class")).contains("govuk-skip-link");
        page.locator("form[action='/report'] button").first().focus();
        page.keyboard().press("Enter");
        page.locator("textarea").focus();
        page.keyboard().type("Paspor kakak saya ditahan majikan.");
        page.locator("main form button").first().focus();
        page.keyboard().press("Enter");
        page.waitForSelector("select");
        assertThat(page.locator("select").count()).isPositive();
    }
}
