package id.sasando.browser.numbers;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import id.sasando.access.Role;
import id.sasando.access.TestAccounts;
import id.sasando.browser.BrowserTest;
import id.sasando.browser.OfficerInBrowserTest;
import id.sasando.browser.PublicSteps;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;

/** Somebody frightened on a small telephone: three large buttons, everything else folded away, no script needed. */
class NumbersInBrowserTest extends BrowserTest {
    @Autowired
    private BeanFactory beans;

    @Test
    void theFirstThreeNumbersAreLargeEnoughToHitAndTheRestIsFolded() {
        for (var width : new int[] {PHONE, DESK}) {
            var page = page(width, false);
            lead(page, "", "SABAH");
            picture(page, "numbers-sabah-" + width);
            lead(page, "/en", "PENINSULA");
            picture(page, "numbers-peninsula-en-" + width);

            assertThat(page.locator("details[open]").count()).isZero();
            for (var block : page.locator("main > div ul.s-phone").all()) {
                assertThat(block.locator(".s-call").count()).isLessThanOrEqualTo(3);
            }
            for (var button : page.locator(".s-call:visible").all()) {
                assertThat(button.boundingBox().height).isGreaterThanOrEqualTo(48);
            }
            noSidewaysScrolling(page);
        }
    }

    @Test
    void theOtherPagesThatNameANumberFitASmallTelephone() {
        var page = page(PHONE, false);
        for (var path : new String[] {
            "/emergency", "/emergency?country=MY&part=SARAWAK", "/en/emergency?country=HK", "/follow", "/none"
        }) {
            page.navigate(url(path));
            picture(page, "numbers-of" + path.replaceAll("[^a-zA-Z]+", "-") + PHONE);
            noSidewaysScrolling(page);
        }
        lead(page, "", "SARAWAK");
        PublicSteps.onward(page);
        page.locator("input[name=channel][value=ANONYMOUS]").check();
        for (int i = 0; i < 4; i++) PublicSteps.onward(page);
        picture(page, "numbers-receipt-" + PHONE);
        noSidewaysScrolling(page);
    }

    @Test
    void theDeskListFitsToo() {
        var page = page(DESK, true);
        OfficerInBrowserTest.signIn(
                page, url("/sign-in"), TestAccounts.of(beans).active(Role.FRONT_DESK));
        for (var path : new String[] {"/phones", "/phones/one?of=my.mission_kl", "/phones/one?of=my.kuching"}) {
            for (var width : new int[] {DESK, PHONE}) {
                page.setViewportSize(width, 740);
                page.navigate(url(path));
                picture(page, "desk" + path.replaceAll("[^a-zA-Z]+", "-") + "-" + width);
                noSidewaysScrolling(page);
            }
        }
    }

    private void lead(Page page, String language, String part) {
        page.navigate(url(language + "/report"));
        page.locator("main form button").first().click();
        page.fill("textarea[name=text]", "Adik saya dikurung majikan.");
        PublicSteps.onward(page);
        picture(page, "whom-" + page.viewportSize().width);
        page.locator("input[name=whom][value=FAMILY]").check();
        page.locator("select[name=country]").selectOption("MY");
        page.locator("input[name=reporterIn][value=INDONESIA]").check();
        PublicSteps.onward(page);
        picture(page, "part-" + page.viewportSize().width);
        page.locator("button[name=part][value=" + part + "]").click();
        page.locator("input[name=danger][value=YES]").check();
        PublicSteps.onward(page);
    }
}
