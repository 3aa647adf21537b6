package id.sasando.publicsite;

import static org.assertj.core.api.Assertions.assertThat;

import id.sasando.PageTest;
import id.sasando.TestInstallation;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletResponse;

/** The public form from its first page to the receipt, and following by code: no cookie, no session, nothing lost. */
class ReportPagesTest extends PageTest {
    private static final Pattern CODE = Pattern.compile(
            "[0-9A-HJKMNP-TV-Z]{4}(?:[^0-9A-Z<]|<[^>]*>)+(?:[0-9A-HJKMNP-TV-Z]{4}(?:[^0-9A-Z<]|<[^>]*>)+){3}[0-9A-Z]");
    private MockHttpServletResponse page = new MockHttpServletResponse();

    @Test
    void theOpenPagesAreServedInBothLanguages() throws Exception {
        for (var path :
                new String[] {"/", "/emergency?country=MY", "/privacy", "/accessibility", "/report", "/follow"}) {
            assertThat(open(path).getStatus()).as(path).isEqualTo(200);
        }

        assertThat(open("/no-such-page").getStatus()).isEqualTo(404);
    }

    @Test
    void anAnonymousReportIsLodgedOnceHoweverOftenTheButtonIsPressed() throws Exception {
        var before = cases();
        answerUntilCheck("Majikan menahan paspor adik saya sejak Januari.");
        var ready = sealed();

        step("check", "sealed", ready);
        var first = code();
        step("check", "sealed", ready);

        assertThat(code()).isEqualTo(first);
        assertThat(cases()).isEqualTo(before + 1);
    }

    @Test
    void theSignedReceiptIsDownloadedUnderNeutralNamesAndHoldsNoCode() throws Exception {
        answerUntilCheck("Majikan menahan paspor adik saya.");
        step("check", "sealed", sealed());
        var receipt = page.getContentAsString();
        var sealed = sealed();
        var code = code();

        step("receipt/text", "sealed", sealed);
        var text = page.getContentAsString();
        var textName = page.getHeader("Content-Disposition");
        step("receipt/pdf", "sealed", sealed);
        var pdf = page.getContentAsByteArray();

        assertThat(receipt).contains(text, "tidak ada cara untuk membukanya lagi");
        assertThat(textName).contains("catatan.txt");
        assertThat(page.getHeader("Content-Disposition")).contains("catatan.pdf");
        assertThat(text).startsWith("sasando-receipt-1\noffice: BP3MI");
        assertThat(new String(pdf, java.nio.charset.StandardCharsets.ISO_8859_1))
                .startsWith("%PDF-");
        for (var file : new String[] {text, paper(pdf)}) {
            assertThat(file.replaceAll("[^0-9A-Za-z]", "").toUpperCase(java.util.Locale.ROOT))
                    .doesNotContain(code, "CONTOH");
        }
    }

    @Test
    void anExpiredReceiptLeadsToTheCode() throws Exception {
        step("receipt/pdf", "sealed", "broken");

        assertThat(page.getStatus()).isEqualTo(303);
    }

    @Test
    void aCodeLeadsToItsReportAndAMistypedOneIsToldAsATypingError() throws Exception {
        answerUntilCheck("Kakak saya tidak ada kabar.");
        step("check", "sealed", sealed());
        var code = code();

        page = send(form("/follow", "code", code.toLowerCase(java.util.Locale.ROOT)));
        var found = page.getContentAsString();
        page = send(form("/follow", "code", "ABCD"));

        assertThat(found).contains("name=\"sealed\"");
        assertThat(page.getStatus()).isEqualTo(422);
    }

    @Test
    void anExpiredFieldKeepsWhatWasTyped() throws Exception {
        step("what", "sealed", "broken", "text", "Tulisan ini tetap ada");

        assertThat(page.getContentAsString()).contains("Tulisan ini tetap ada");
    }

    @Test
    void somebodyWhoDoesNotKnowTheCountryLodgesAllTheSame() throws Exception {
        answerUntilCheck("Adik saya dibawa orang, tidak tahu ke mana.", "ZZ");
        step("check", "sealed", sealed());

        assertThat(code()).isNotEmpty();
        assertThat(TestInstallation.database()
                        .db()
                        .sql("select country from complaints.case_file order by intake desc limit 1")
                        .query(String.class)
                        .single())
                .isEqualTo("ZZ");
    }

    @Test
    void inDangerWithoutACountryOnlyNumbersThatWorkEverywhereAreShown() throws Exception {
        page = send(form("/report"));
        step("what", "sealed", sealed(), "text", "Dikurung, tidak tahu di mana.");
        step("whom", "sealed", sealed(), "whom", "FAMILY", "country", "ZZ");
        step("danger", "sealed", sealed(), "danger", "YES");

        assertThat(page.getContentAsString())
                .contains("Dari Indonesia", "https://wa.me/6281290070027")
                .doesNotContain("Belum diketahui", "href=\"tel:999\"");
    }

    @Test
    void aReportAboutTheHeadOfTheOfficeIsMarkedSo() throws Exception {
        page = send(form("/report"));
        step("what", "sealed", sealed(), "text", "Kepala kantor meminta uang.", "about", "SOMEBODY");
        assertThat(page.getStatus()).isEqualTo(422);
        step("what", "sealed", sealed(), "text", "Kepala kantor meminta uang.", "about", "HEAD");
        answerAfterStory("MY");
        assertThat(page.getContentAsString()).contains("Ya, tentang kepala kantor");
        step("check", "sealed", sealed());

        assertThat(TestInstallation.database()
                        .db()
                        .sql("select about_office from complaints.case_file order by intake desc limit 1")
                        .query(String.class)
                        .single())
                .isEqualTo("HEAD");
    }

    @Test
    void whoSaysTwiceHowToBeReachedIsHeardOnceAndAnExpiredPageKeepsIt() throws Exception {
        String[] reach = {"channel", "WHATSAPP", "phone", "081200000077", "name", "Bapak Contoh"};
        answerUntilCheck("Kakak saya tidak boleh keluar rumah majikan.");
        step("check", "sealed", sealed());
        var code = code();

        page = send(form("/follow/identify", reach).param("sealed", "kedaluwarsa"));
        page = send(form("/follow", "code", code, "kept", hidden(page).getOrDefault("kept", "")));
        assertThat(page.getContentAsString()).contains("Bapak Contoh", "081200000077");
        var held = sealed();
        send(form("/follow/identify", reach).param("sealed", held));
        send(form("/follow/identify", reach).param("sealed", held));

        assertThat(TestInstallation.database().db().sql("""
                        select count(*) from complaints.case_event
                         where verb = 'REPORTER_IDENTIFIED'
                           and case_id = (select id from complaints.case_file order by intake desc limit 1)
                        """).query(Long.class).single())
                .isEqualTo(1);
    }

    @Test
    void whomAndWhereComeBeforeDangerAndMalaysiaAsksItsPartInOneTap() throws Exception {
        page = send(form("/report"));
        step("what", "sealed", sealed(), "text", "Adik saya tidak ada kabar.");
        assertThat(page.getContentAsString()).contains("name=\"whom\"", "name=\"country\"", "name=\"reporterIn\"");

        step("whom", "sealed", sealed(), "whom", "FAMILY", "country", "MY");
        assertThat(page.getContentAsString())
                .contains("<button class=\"govuk-button \" id=\"part\" name=\"part\" value=\"SABAH\">")
                .doesNotContain(">Lanjut</button>");
        step("part", "sealed", sealed(), "part", "JOHOR");
        assertThat(page.getStatus()).isEqualTo(422);
        step("part", "sealed", sealed(), "part", "SABAH");

        assertThat(page.getContentAsString()).contains("name=\"danger\"");
    }

    @Test
    void thePartOfTheCountryStandsOnTheLastPage() throws Exception {
        answerUntilCheck("Paspor adik saya ditahan.");

        assertThat(page.getContentAsString()).contains("Bagian", "Sarawak");
    }

    private void answerUntilCheck(String text) throws Exception {
        answerUntilCheck(text, "MY");
    }

    private void answerUntilCheck(String text, String country) throws Exception {
        page = send(form("/report"));
        step("what", "sealed", sealed(), "text", text);
        answerAfterStory(country);
    }

    private void answerAfterStory(String country) throws Exception {
        step("whom", "sealed", sealed(), "whom", "FAMILY", "worker", "Mama Contoh", "country", country);
        if (country.equals("MY")) step("part", "sealed", sealed(), "part", "SARAWAK");
        step("danger", "sealed", sealed(), "danger", "NO");
        step("reach", "sealed", sealed(), "channel", "ANONYMOUS");
        step("more", "sealed", sealed());
        page = send(org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart("/report/files")
                .param("sealed", sealed()));
    }

    private void step(String name, String... fields) throws Exception {
        page = send(form("/report/" + name, fields));
        assertThat(page.getHeader("Set-Cookie")).isNull();
    }

    private String sealed() throws Exception {
        return hidden(page).getOrDefault("sealed", "");
    }

    private String code() throws Exception {
        var matcher = CODE.matcher(page.getContentAsString());
        assertThat(matcher.find()).as("a receipt code on the page").isTrue();
        return matcher.group().replaceAll("<[^>]*>", "").replaceAll("[^0-9A-Z]", "");
    }

    private static String paper(byte[] pdf) throws Exception {
        try (var document = org.apache.pdfbox.Loader.loadPDF(pdf)) {
            return new org.apache.pdfbox.text.PDFTextStripper().getText(document);
        }
    }

    private static long cases() {
        return TestInstallation.database()
                .db()
                .sql("select count(*) from complaints.case_file")
                .query(Long.class)
                .single();
    }
}
