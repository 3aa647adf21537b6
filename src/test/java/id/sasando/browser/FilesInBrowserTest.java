package id.sasando.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import id.sasando.access.Role;
import id.sasando.access.TestAccounts;
import id.sasando.documents.cleaning.FileExamples;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;

/** An officer adds files, and the reporter sees the one that was released. Without scripts, as everything must work. */
class FilesInBrowserTest extends BrowserTest {
    private static final String WORDS = "Majikan di Kuching menahan paspor adik saya.";

    @Autowired
    private BeanFactory beans;

    @Test
    void theReporterSeesWhatAnOfficerReleasedAndNothingElse() {
        var reporter = page(PHONE, false);
        var code = PublicSteps.lodge(reporter, url("/"), WORDS);
        var officer = page(DESK, false);
        var file = take(officer);
        add(officer, "surat-dari-penyidik-nomor-panjang-sekali.jpg", false);
        add(officer, "jawaban-perwakilan.jpg", true);
        add(officer, "kontrak-kerja.jpg", false);
        assertThat(chips(officer)).containsExactly("hanya petugas", "pelapor boleh mengunduh", "hanya petugas");
        lookAt(officer, file, "case-files");

        release(officer, file);
        assertThat(chips(officer))
                .containsExactly("hanya petugas", "pelapor boleh mengunduh", "pelapor boleh mengunduh");

        follow(reporter, code, "/follow", "follow-files");
        assertThat(reporter.locator("main").innerText())
                .contains("Berkas 1 dari kantor", "Berkas 2 dari kantor")
                .doesNotContain("Berkas 3", "penyidik");
        follow(reporter, code, "/en/follow", "follow-files-en");
        var download = reporter.waitForDownload(
                () -> reporter.locator("button[name=file]").first().click());
        assertThat(download.suggestedFilename()).isEqualTo("notes.jpg");
    }

    /** @return the address of the case */
    private String take(Page officer) {
        OfficerInBrowserTest.signIn(
                officer, url("/sign-in"), TestAccounts.of(beans).active(Role.CASE_OFFICER));
        officer.navigate(url("/cases?list=unassigned&sort=new"));
        officer.locator("form[action$='/take'] button").first().click();
        assertThat(officer.locator("main").innerText()).contains(WORDS);
        return officer.url().replaceAll("[?#].*", "");
    }

    private void release(Page officer, String file) {
        officer.setViewportSize(DESK, 740);
        officer.navigate(file);
        officer.locator(".d-file a[href$='/readers']").last().click();
        lookAt(officer, officer.url(), "file-readers");
        officer.locator("input[name=readers][value=REPORTER]").check();
        PublicSteps.onward(officer);
    }

    private static List<String> chips(Page officer) {
        return officer.locator(".d-file .d-chip").allInnerTexts();
    }

    private static void add(Page officer, String name, boolean release) {
        officer.setInputFiles("#file", new FilePayload(name, "image/jpeg", FileExamples.jpegWithMarker("kantor")));
        if (release) officer.check("#release");
        officer.locator("#filesForm button").click();
        assertThat(officer.locator(".d-file").last().innerText()).contains(name);
    }

    private void lookAt(Page page, String address, String name) {
        for (var language : new String[] {"", "/en"}) {
            page.navigate(address.replace(url("/"), url(language + "/")));
            for (var width : new int[] {PHONE, DESK}) {
                page.setViewportSize(width, 740);
                noSidewaysScrolling(page);
                picture(page, name + language.replace('/', '-') + "-" + width);
            }
        }
        page.navigate(address);
    }

    private void follow(Page page, String code, String path, String name) {
        page.setViewportSize(PHONE, 740);
        page.navigate(url(path));
        page.fill("[name=code]", code);
        page.locator("main form button").first().click();
        for (var width : new int[] {PHONE, DESK}) {
            page.setViewportSize(width, 740);
            noSidewaysScrolling(page);
            picture(page, name + "-" + width);
        }
    }
}
