package id.sasando.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The page of a case: shown again while its field lives, never from a cache, and gone with the quick exit. */
class FollowInBrowserTest extends TravelTest {
    private static final String MESSAGE = "Adik saya sudah dipindah ke kota lain.";

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void backAndReloadShowTheCaseWithWhatIsBeingWritten(boolean backForwardCache) {
        var page = travelling(backForwardCache, true);
        entered(page, PublicSteps.lodge(page, url("/"), "Adik saya di Sarawak tidak digaji."));
        page.fill("#text", MESSAGE);

        page.reload();
        isWriting(page);
        page.locator("form[action='/follow/receipt'] button").click();
        page.waitForURL("**/follow/receipt");
        back(page);
        isWriting(page);
        page.navigate(url("/privacy"));
        back(page);
        isWriting(page);

        page.locator("form[action='/follow/message'] button").click();
        page.locator(".govuk-inset-text[role=status]").waitFor();
        assertThat(page.inputValue("#text")).isEmpty();
        page.locator("a.s-exit").click();
        page.waitForURL(AWAY + "**");
        for (int i = 0; i < 10; i++) {
            back(page);
            assertThat(shown(page)).doesNotContain(MESSAGE, "/follow/message");
        }
    }

    @Test
    void anEndedFieldAsksForTheCodeAndKeepsTheWords() {
        var page = travelling(false, true);
        var code = PublicSteps.lodge(page, url("/"), "Adik saya di Sabah tidak digaji.");
        entered(page, code);
        page.fill("#text", MESSAGE);
        page.evaluate("const all = JSON.parse(sessionStorage['sasando.follow']);"
                + " all.sealed = 'ended'; sessionStorage['sasando.follow'] = JSON.stringify(all)");

        page.navigate(url("/privacy"));
        back(page);
        page.locator("#code").waitFor();
        assertThat(page.content()).doesNotContain(MESSAGE);
        picture(page, "follow-ended-" + PHONE);
        page.fill("#code", code);
        PublicSteps.onward(page);

        isWriting(page);
    }

    private void entered(Page page, String code) {
        page.navigate(url("/follow"));
        page.fill("#code", code);
        PublicSteps.onward(page);
        page.waitForURL("**/follow/case");
    }

    private static void isWriting(Page page) {
        page.locator("#text").waitFor();
        settled(page);
        assertThat(page.inputValue("#text")).isEqualTo(MESSAGE);
    }
}
