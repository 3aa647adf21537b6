package id.sasando.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import id.sasando.access.Role;
import id.sasando.access.TestAccounts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;

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

    private static final String TWO = "881 234 567";
    private static final String CHOSEN = "input[name=phoneChoice][value='+48881234567']";

    @Autowired
    private BeanFactory beans;

    @ParameterizedTest
    @CsvSource({"360, ''", "1280, /en"})
    void aReporterChoosesBetweenTwoReadings(int width, String language) {
        var page = page(width, false);
        untilReach(page, language);
        page.locator("input[name=channel][value=WHATSAPP]").check();
        page.fill("input[name=phone]", TWO);
        page.fill("input[name=name]", "Bapak Contoh");
        PublicSteps.onward(page);
        picture(page, "phone-asked-" + width);
        noSidewaysScrolling(page);
        assertThat(page.inputValue("input[name=phone]")).isEqualTo(TWO);
        assertThat(page.inputValue("input[name=name]")).isEqualTo("Bapak Contoh");
        page.locator(CHOSEN).check();
        PublicSteps.onward(page);
        page.locator("button[name=go][value=back]").click();
        picture(page, "phone-read-" + width);
        PublicSteps.onward(page);
        PublicSteps.onward(page);
        PublicSteps.onward(page);
        picture(page, "phone-check-" + width);
        noSidewaysScrolling(page);
        assertThat(page.locator("main").innerText()).contains("+48 881 234 567, Pol");
    }

    @ParameterizedTest
    @CsvSource({"360, ''", "1280, /en"})
    void whoIsFollowedChoosesToo(int width, String language) {
        var page = page(width, false);
        untilReach(page, language);
        page.locator("input[name=channel][value=ANONYMOUS]").check();
        for (int i = 0; i < 4; i++) PublicSteps.onward(page);
        var code = page.locator("#code").innerText().replaceAll("\\s+", "");
        page.navigate(url(language + "/follow"));
        page.fill("input[name=code]", code);
        PublicSteps.onward(page);
        page.locator("details summary").first().click();
        page.locator("input[name=channel][value=PHONE]").check();
        page.fill("input[name=phone]", TWO);
        page.locator("form[action$='/follow/identify'] button").click();
        picture(page, "phone-identify-asked-" + width);
        page.locator(CHOSEN).check();
        page.locator("form[action$='/follow/identify'] button").click();
        picture(page, "phone-identify-kept-" + width);
        assertThat(page.locator("[role=status]").allInnerTexts()).anyMatch(it -> it.contains("+48 881 234 567, Pol"));
    }

    @ParameterizedTest
    @CsvSource({"360, ''", "1280, /en"})
    void anOfficerChoosesAtTheDeskAndInThePersonsForm(int width, String language) {
        var page = page(width, false);
        var officer = TestAccounts.of(beans).active(Role.CASE_OFFICER);
        OfficerInBrowserTest.signIn(page, url("/sign-in"), officer);
        page.navigate(url(language + "/cases/new"));
        entry(page);
        picture(page, "phone-entry-asked-" + width);
        noSidewaysScrolling(page);
        page.locator(CHOSEN).check();
        page.locator("form[action$='/cases/new'] button").last().click();
        picture(page, "phone-entry-receipt-" + width);
        assertThat(page.locator("main").innerText()).contains("+48 881 234 567, Pol");
        page.navigate(url(language + "/cases?list=unassigned&sort=new"));
        page.locator("form[action$='/take'] button").first().click();
        picture(page, "phone-case-" + width);
        page.locator("a[href*='/people/']").first().click();
        page.fill("textarea[name=phones]", "0812 3456 7890\n" + TWO);
        PublicSteps.onward(page);
        picture(page, "phone-person-asked-" + width);
        noSidewaysScrolling(page);
        page.locator("input[name=phoneChoices][value='+48881234567']").check();
        PublicSteps.onward(page);
        assertThat(page.locator("main").innerText()).contains("+62 812-3456-7890, Indonesia; +48 881 234 567, Pol");
    }

    private void untilReach(Page page, String language) {
        page.navigate(url(language + "/"));
        page.locator(".s-task--first a").click();
        page.locator("form[action$='/report'] button").click();
        page.fill("textarea[name=text]", "Gaji adik saya di Polandia belum dibayar.");
        PublicSteps.onward(page);
        page.locator("input[name=whom][value=FAMILY]").check();
        page.locator("select[name=country]").selectOption("PL");
        page.fill("input[name=worker]", "Mama Contoh");
        PublicSteps.onward(page);
        page.locator("input[name=danger][value=NO]").check();
        PublicSteps.onward(page);
    }

    private static void entry(Page page) {
        page.locator("select[name=channel]").selectOption("PHONE_TOLLFREE");
        page.locator("select[name=complainantType]").selectOption("FAMILY");
        page.fill("input[name=reporterName]", "Maria Contoh");
        page.fill("input[name=phone]", TWO);
        page.locator("input[name=contact][value=PHONE]").check();
        page.locator("input[name=about][value=OTHER]").check();
        page.fill("input[name=subject]", "Yosef Contoh");
        page.locator("input[name=consent][value=LEGAL_DUTY]").check();
        page.locator("select[name=country]").selectOption("PL");
        page.fill("textarea[name=text]", "Diterima lewat telepon di kantor.");
        page.locator("input[name=danger][value=NO]").check();
        page.locator("input[name=departureStatus][value=UNKNOWN]").check();
        page.locator("form[action$='/cases/new'] button").last().click();
    }
}
