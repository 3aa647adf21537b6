package id.sasando.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import id.sasando.proof.EnteredTexts;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * With the script: Back, Forward and Reload give every typed word of a report back, nothing of it lies in an address, in
 * the history, in a cookie or in lasting storage, and after receipt or quick exit the browser shows no word again.
 */
class StepsInBrowserTest extends TravelTest {

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void everyStepGivesItsWordsBackUntilTheReceiptIsThere(boolean backForwardCache) {
        var page = begun(backForwardCache);
        var addresses = new ArrayList<String>();
        for (var step : STEPS) {
            fill(page, step);
            addresses.add(page.url());
            wordsComeBack(page, step);
            PublicSteps.onward(page);
        }
        walkToTheLastLook(page);
        nothingLasts(page);
        leaveAndComeBack(page);
        var stale = storage(page);
        addresses.add(page.url());
        PublicSteps.onward(page);

        theReceiptIsReloaded(page);
        noWordComesBack(page);
        noWordIsRestored(page, addresses, stale);
        assertThat(page.context().cookies()).isEmpty();
    }

    private static void wordsComeBack(Page page, Asked step) {
        page.reload();
        shows(page, step);
        if (STEPS.indexOf(step) == 0) return;
        back(page);
        shows(page, STEPS.get(STEPS.indexOf(step) - 1));
        forward(page);
        shows(page, step);
    }

    private static void theReceiptIsReloaded(Page page) {
        page.locator("#code").waitFor();
        settled(page);
        picture(page, "steps-receipt-" + PHONE);
        assertThat(storage(page)).isEqualTo("{}");
        var code = page.locator("#code").innerText();
        page.reload();
        assertThat(page.locator("#code").innerText()).isEqualTo(code);
    }

    private Page begun(boolean backForwardCache) {
        var page = travelling(backForwardCache, true);
        page.navigate(url("/report"));
        page.locator("form[action='/report'] button").click();
        return page;
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void afterTheQuickExitNoWordComesBack(boolean backForwardCache) {
        var page = begun(backForwardCache);
        for (var step : STEPS.subList(0, 3)) {
            fill(page, step);
            PublicSteps.onward(page);
        }
        isAt(page, STEPS.get(3));
        page.navigate(url("/privacy"));
        back(page);
        isAt(page, STEPS.get(3));
        fill(page, STEPS.get(3));
        var stale = storage(page);
        var addresses = List.of(page.url(), url("/report/1"));

        page.locator("a.s-exit").click();
        page.waitForURL(AWAY + "**");

        noWordComesBack(page);
        noWordIsRestored(page, addresses, stale);
    }

    @Test
    void aDeadLineKeepsEverythingAndTheSamePressGoesOn() {
        var page = begun(false);
        fill(page, STEPS.get(0));
        page.context().setOffline(true);
        PublicSteps.onward(page);

        page.locator("#lost").waitFor();
        picture(page, "steps-lost-" + PHONE);
        noSidewaysScrolling(page);
        shows(page, STEPS.get(0));
        page.context().setOffline(false);
        page.locator("[data-again]").click();

        isAt(page, STEPS.get(1));
        assertThat(page.locator("#lost").isVisible()).isFalse();
    }

    @Test
    void theOtherLanguageAndTheFocusOfEachPage() {
        var page = begun(false);
        fill(page, STEPS.get(0));
        page.locator("button[lang=en]").click();
        page.waitForURL("**/en/report/1");

        shows(page, STEPS.get(0));
        assertThat(page.evaluate("document.documentElement.lang")).isEqualTo("en");
        page.fill("textarea", "");
        PublicSteps.onward(page);
        page.locator(".govuk-error-summary").waitFor();
        assertThat(page.evaluate("document.activeElement.className")).asString().contains("govuk-error-summary");
        fill(page, STEPS.get(0));
        PublicSteps.onward(page);
        page.locator(".govuk-error-summary").waitFor(HIDDEN);
        assertThat(page.evaluate("document.activeElement.tagName")).isEqualTo("H1");
        back(page);
        shows(page, STEPS.get(0));
    }

    @Test
    void aFileIsSentAndSeenAgain() {
        var page = begun(false);
        for (var step : STEPS) {
            fill(page, step);
            PublicSteps.onward(page);
        }
        page.setInputFiles("#file", photo());
        page.locator("button[value=add]").click();
        page.locator("button[name=remove]").waitFor();

        page.reload();
        page.locator("button[name=remove]").waitFor();
        picture(page, "steps-files-" + PHONE);
        PublicSteps.onward(page);
        back(page);

        page.locator("button[name=remove]").waitFor();
    }

    /** Whatever Back and Forward do, the last look shows every answer. */
    private static void walkToTheLastLook(Page page) {
        PublicSteps.onward(page);
        page.locator(".govuk-summary-list").waitFor();
        for (int i = STEPS.size() - 1; i >= 0; i--) {
            back(page);
            if (i == STEPS.size() - 1) back(page);
            shows(page, STEPS.get(i));
        }
        for (var step : STEPS.subList(1, STEPS.size())) {
            forward(page);
            shows(page, step);
        }
        forward(page);
        page.locator("#file").waitFor();
        forward(page);
        page.locator("button[value=what]").waitFor();
        page.reload();
        page.locator("button[value=what]").waitFor();
        var text = page.locator("main").innerText();
        for (var step : STEPS) {
            for (var word : step.words().values()) assertThat(text).contains(word);
        }
        picture(page, "steps-check-" + PHONE);
    }

    private static void nothingLasts(Page page) {
        assertThat(page.evaluate("history.state")).isNull();
        assertThat(page.evaluate("localStorage.length")).isEqualTo(0);
        assertThat(page.url()).matches(".*/report/\\d+");
        assertThat(page.context().cookies()).isEmpty();
    }

    private void leaveAndComeBack(Page page) {
        page.locator(".s-urgent .s-leave").click();
        page.waitForURL("**/emergency");
        picture(page, "steps-emergency-" + PHONE);
        assertThat(page.locator("[data-continue]").isVisible()).isTrue();
        page.locator("[data-continue] a").click();
        page.locator("button[value=what]").waitFor();
        back(page);
        page.locator("[data-continue] a").waitFor();
        back(page);
        page.locator("button[value=what]").waitFor();
    }

    static {
        for (var step : STEPS) {
            for (Map.Entry<String, String> word : step.words().entrySet()) {
                EnteredTexts.typed(word.getKey(), word.getValue());
            }
        }
    }
}
