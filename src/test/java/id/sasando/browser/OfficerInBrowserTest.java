package id.sasando.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import id.sasando.access.Role;
import id.sasando.access.TestAccounts;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;

/** An officer signs in with password and TOTP, takes the sister's report from the list and works it to its end. */
public class OfficerInBrowserTest extends BrowserTest {
    @Autowired
    private BeanFactory beans;

    @Test
    void anOfficerWorksAReportFromSignInToResolved() {
        var words = "Majikan di Johor menahan paspor kakak saya sejak Maret dan tidak membayar gaji.";
        PublicSteps.lodge(page(PHONE, false), url("/"), words);
        var page = page(DESK, true);
        signIn(page, url("/sign-in"), TestAccounts.of(beans).active(Role.CASE_OFFICER));
        picture(page, "desk-" + DESK);

        page.navigate(url("/cases?list=unassigned&sort=new"));
        page.locator("form[action$='/take'] button").first().click();
        assertThat(page.locator("main").innerText()).contains(words);
        move(page, "register", "");
        move(page, "verify", "Keluarga membenarkan alamat majikan.");
        move(page, "begin-handling", "Menghubungi perwakilan.");
        picture(page, "case-" + DESK);
        page.navigate(page.url().replaceAll("[?#].*", "") + "/resolve");
        page.locator("select[name=outcome], input[name=outcome][value=DOCUMENTS_RETURNED]")
                .first()
                .waitFor();
        choose(page, "outcome", "DOCUMENTS_RETURNED");
        page.fill("[name=told]", "Paspor sudah kembali dan gaji sudah dibayar.");
        page.fill("[name=toldOn]", "1-11-2026");
        page.fill("[name=reason]", "Semua tuntutan terpenuhi.");
        PublicSteps.onward(page);

        assertThat(page.locator(".d-head").innerText()).contains("Selesai");
        page.setViewportSize(PHONE, 740);
        picture(page, "case-" + PHONE);
        nothingScrollsSideways(page);
    }

    private void nothingScrollsSideways(Page page) {
        noSidewaysScrolling(page);
        for (var path : List.of("/desk", "/cases?list=all", "/cases/new", "/account")) {
            page.navigate(url(path));
            noSidewaysScrolling(page);
        }
    }

    public static void signIn(Page page, String address, TestAccounts.TestAccount officer) {
        page.navigate(address);
        page.fill("#login", officer.login());
        page.fill("#password", officer.password());
        PublicSteps.onward(page);
        page.fill("#code", officer.code(java.time.Clock.systemUTC().instant()));
        PublicSteps.onward(page);
        page.waitForURL("**/desk");
    }

    private static void move(Page page, String verb, String reason) {
        var file = page.url().replaceAll("[?#].*", "");
        page.navigate(file + "/move/" + verb);
        if (!reason.isEmpty()) page.fill("[name=reason]", reason);
        PublicSteps.onward(page);
        page.waitForURL(file);
    }

    private static void choose(Page page, String name, String value) {
        var select = page.locator("select[name=" + name + "]");
        if (select.count() > 0) select.selectOption(value);
        else page.locator("input[name=" + name + "][value=" + value + "]").check();
    }
}
