package id.sasando.browser;

import com.microsoft.playwright.Page;
import id.sasando.proof.EnteredTexts;

/** What a reporter does in the browser, page by page. */
public final class PublicSteps {
    private PublicSteps() {}

    /** Lodges an anonymous report about a relative in Malaysia. @return the receipt code with its hyphens */
    public static String lodge(Page page, String home, String words) {
        EnteredTexts.typed("text", words);
        page.navigate(home);
        page.locator(".s-task--first a").click();
        page.locator("form[action='/report'] button").click();
        page.fill("textarea[name=text]", words);
        onward(page);
        page.locator("input[name=whom][value=FAMILY]").check();
        page.locator("select[name=country]").selectOption("MY");
        page.fill("input[name=worker]", "Mama Contoh");
        onward(page);
        page.locator("button[name=part][value=SARAWAK]").click();
        page.locator("input[name=danger][value=NO]").check();
        onward(page);
        page.locator("input[name=channel][value=ANONYMOUS]").check();
        onward(page);
        onward(page);
        onward(page);
        onward(page);
        page.locator("#code").waitFor();
        page.waitForLoadState();
        return page.locator("#code").innerText().replaceAll("\\s+", "");
    }

    /** The button that leads on: the first one without a name. */
    public static void onward(Page page) {
        page.locator("main form button:not([name]):visible").last().click();
    }
}
