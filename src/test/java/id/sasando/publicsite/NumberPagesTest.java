package id.sasando.publicsite;

import static org.assertj.core.api.Assertions.assertThat;

import id.sasando.PageTest;
import org.junit.jupiter.api.Test;

/** Every page that names a number: whom it tells to call whom, and what it does not shout at a frightened person. */
class NumberPagesTest extends PageTest {
    private static final String TELL = "Sampaikan kepada pekerja";

    @Test
    void aSisterInFloresFirstSeesWhatSheCanDialThenWhatToPassOn() throws Exception {
        var page = numbers("FAMILY", "MY", "PENINSULA", "INDONESIA", "YES");
        var home = page.substring(page.indexOf("Dari Indonesia"), page.indexOf(TELL));
        var tell = page.substring(page.indexOf(TELL));

        assertThat(home).contains("https://wa.me/60167700378").doesNotContain("tel:999", "tel:15999");
        assertThat(tell).contains("tel:999", "Polisi bisa menahan orang tanpa dokumen");
        assertThat(tell.indexOf("tel:999")).isLessThan(tell.indexOf("https://wa.me/60167700378"));
    }

    @Test
    void whenNobodyKnowsWhetherThereIsDangerTheMissionComesBeforeThePolice() throws Exception {
        var page = numbers("FAMILY", "MY", "PENINSULA", "INDONESIA", "UNKNOWN");
        var tell = page.substring(page.indexOf(TELL));

        assertThat(tell.indexOf("https://wa.me/60167700378")).isLessThan(tell.indexOf("tel:999"));
    }

    @Test
    void theWorkerAbroadSeesOneBlockOfTheirOwn() throws Exception {
        var page = numbers("SELF", "MY", "PENINSULA", "", "YES");

        assertThat(page).contains("Untuk Anda di Malaysia").doesNotContain(TELL, "Dari Indonesia", "tel:0800");
    }

    @Test
    void sabahAndSarawakNameTheirMissionAndTheNextNumberThatWorks() throws Exception {
        assertThat(numbers("FAMILY", "MY", "SABAH", "", "YES"))
                .contains(
                        "KJRI Kota Kinabalu – Sabah (barat)",
                        "KRI Tawau",
                        "Nomornya belum kami ketahui. Hubungi dulu: Hotline")
                .contains("https://wa.me/6281290070027");
        assertThat(numbers("FAMILY", "MY", "SARAWAK", "", "YES"))
                .contains("KJRI Kuching – Sarawak. Nomornya belum kami ketahui");
    }

    @Test
    void theAgeOfANumberIsSmallAndNoWarning() throws Exception {
        assertThat(numbers("FAMILY", "MY", "PENINSULA", "", "YES"))
                .contains("s-phone__age", "belum dikonfirmasi, sumber 2021", "jam layanan belum diketahui", "24 jam")
                .doesNotContain("s-source--stale", "Belum pernah dikonfirmasi");
    }

    @Test
    void aReceiptOfDangerNamesTheSameNumbersAlsoWhenItIsShownAgain() throws Exception {
        numbers("FAMILY", "MY", "SARAWAK", "", "YES");
        step("numbers");
        step("reach", "channel", "ANONYMOUS");
        step("more");
        last = send(org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart("/report/files")
                .param("sealed", hidden(last).getOrDefault("sealed", "")));
        step("check");
        assertThat(last.getContentAsString()).contains("id=\"code\"", TELL, "KJRI Kuching");

        step("noted");

        assertThat(last.getContentAsString()).contains("id=\"code\"", TELL, "KJRI Kuching");
    }

    @Test
    void theEmergencyPageAsksForThePartInOneTap() throws Exception {
        var malaysia = open("/emergency?country=MY").getContentAsString();
        var sabah = open("/emergency?country=MY&part=SABAH").getContentAsString();

        assertThat(malaysia).contains("/emergency?country=MY&amp;part=SABAH", "Dari Malaysia", "Dari Indonesia");
        assertThat(sabah).contains("KJRI Kota Kinabalu", "aria-current=\"true\"");
        assertThat(open("/emergency?country=MY&part=JOHOR").getStatus()).isEqualTo(200);
    }

    @Test
    void whereNoLocalNumberIsKnownThePageSaysSo() throws Exception {
        assertThat(open("/emergency?country=VU").getContentAsString())
                .contains("Nomor darurat setempat belum kami ketahui", "https://wa.me/6281290070027");
    }

    @Test
    void contactOurOfficeSaysWhatWorksWhileNoNumberIsKnown() throws Exception {
        for (var path : new String[] {"/follow", "/privacy", "/accessibility", "/emergency", "/no-such-page"}) {
            assertThat(open(path).getContentAsString())
                    .as(path)
                    .contains("class=\"s-office\"", "Nomor telepon kantor ini belum ada di sini", "Jam layanan");
        }
    }

    private org.springframework.mock.web.MockHttpServletResponse last =
            new org.springframework.mock.web.MockHttpServletResponse();

    private String numbers(String whom, String country, String part, String reporterIn, String danger)
            throws Exception {
        last = send(form("/report"));
        step("what", "text", "Dipukul majikan.");
        step("whom", "whom", whom, "country", country, "reporterIn", reporterIn);
        step("part", "part", part);
        step("danger", "danger", danger);
        assertThat(last.getStatus()).isEqualTo(200);
        var page = last.getContentAsString();
        return page.substring(page.indexOf("<main"), page.indexOf("</main>"));
    }

    private void step(String name, String... fields) throws Exception {
        last = send(form("/report/" + name, fields).param("sealed", hidden(last).getOrDefault("sealed", "")));
    }
}
