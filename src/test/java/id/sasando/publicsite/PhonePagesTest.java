package id.sasando.publicsite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;

import id.sasando.PageTest;
import id.sasando.TestInstallation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.mock.web.MockHttpServletResponse;

/** How a reporter's telephone is read, shown, asked about and kept. */
class PhonePagesTest extends PageTest {
    private MockHttpServletResponse page = new MockHttpServletResponse();

    @ParameterizedTest
    @CsvSource({
        "HK, 5123 4567, +85251234567, '+852 5123 4567, Hong Kong'",
        "SA, 056 123 4567, +966561234567, '+966 56 123 4567, Arab Saudi'",
        "MY, 012-345 6789, +60123456789, '+60 12-345 6789, Malaysia'",
        "MY, 081200000077, +6281200000077, '+62 812-0000-0077, Indonesia'"
    })
    void theReadingIsShownWithItsCountryAndKeptBesideWhatWasTyped(
            String country, String typed, String value, String shown) throws Exception {
        answerUntilReach(country);
        reach("phone", typed);
        var more = page.getStatus();
        finish();

        assertThat(more).isEqualTo(200);
        assertThat(page.getContentAsString()).contains(typed, "Kami baca: " + shown);
        send();
        assertThat(lastPhone()).isEqualTo(value);
        assertThat(typedIsSealed(typed)).isTrue();
    }

    @Test
    void whoComesBackSeesTheReadingOnTheForm() throws Exception {
        answerUntilReach("HK");
        reach("phone", "5123 4567");

        step("more", "sealed", sealed(), "go", "back");

        assertThat(page.getContentAsString()).contains("Kami baca: +852 5123 4567, Hong Kong");
    }

    @Test
    void anIndonesianLandlineIsSaidToBeOne() throws Exception {
        answerUntilReach("HK");
        reach("phone", "0380 821234");
        finish();

        assertThat(page.getContentAsString()).contains("+62 380 821234, Indonesia", "bukan ponsel");
    }

    @Test
    void aNumberOfTwoCountriesIsAskedAndEverythingTypedIsKept() throws Exception {
        answerUntilReach("PL");
        var sealed = sealed();

        step(
                "reach",
                "sealed",
                sealed,
                "channel",
                "PHONE",
                "phone",
                "881 234 567",
                "name",
                "Bapak Contoh",
                "safe",
                "malam");
        var asked = page.getContentAsString();

        assertThat(page.getStatus()).isEqualTo(422);
        assertThat(asked)
                .contains("value=\"881 234 567\"", "Bapak Contoh", "malam", "+62 881-234-567, Indonesia")
                .contains("+48 881 234 567, Polandia", "name=\"phoneChoice\" type=\"radio\" value=\"+48881234567\"");
        reach("phone", "881 234 567", "phoneChoice", "+48881234567");
        finish();
        assertThat(page.getContentAsString()).contains("Kami baca: +48 881 234 567, Polandia");
        send();
        assertThat(lastPhone()).isEqualTo("+48881234567");
    }

    @Test
    void aNumberThatWasNotAmongTheChoicesIsNotTaken() throws Exception {
        answerUntilReach("PL");

        reach("phone", "881 234 567", "phoneChoice", "+6281299999999");

        assertThat(page.getStatus()).isEqualTo(422);
    }

    @Test
    void aLetterTakenForADigitIsSaid() throws Exception {
        answerUntilReach("MY");
        reach("phone", "08123456789O");
        finish();

        assertThat(page.getContentAsString())
                .contains("+62 812-3456-7890, Indonesia", "Huruf O kami baca sebagai angka 0");
    }

    @ParameterizedTest
    @CsvSource({
        "0812 34S6 7890, Ada huruf di nomor ini.",
        "0812 3456 7890 / 0813 4567 8901, Tulis satu nomor saja.",
        "0812-345, Nomor ini tidak terbaca."
    })
    void whatIsNoNumberIsRefusedWithItsReason(String typed, String reason) throws Exception {
        answerUntilReach("MY");

        reach("phone", typed);

        assertThat(page.getStatus()).isEqualTo(422);
        assertThat(page.getContentAsString()).contains(reason, "value=\"" + typed + "\"");
    }

    @Test
    void whoBecomesKnownLaterIsReadByTheCountryOfTheReportToo() throws Exception {
        follow("PL");
        var sealed = sealed();

        page = send(form("/follow/identify", "sealed", sealed, "channel", "PHONE", "phone", "881 234 567"));
        assertThat(page.getStatus()).isEqualTo(422);
        assertThat(page.getContentAsString()).contains("+48 881 234 567, Polandia", "value=\"881 234 567\"");
        String[] chosen = {"channel", "PHONE", "phone", "881 234 567", "phoneChoice", "+48881234567"};
        page = send(form("/follow/identify", chosen).param("sealed", sealed()));

        assertThat(page.getContentAsString()).contains("Kami baca: +48 881 234 567, Polandia");
        assertThat(lastPhone()).isEqualTo("+48881234567");
        assertThat(typedIsSealed("881 234 567")).isTrue();
    }

    private void follow(String country) throws Exception {
        answerUntilReach(country);
        step("reach", "sealed", sealed(), "channel", "ANONYMOUS");
        finish();
        send();
        var code = java.util.regex.Pattern.compile("<span>([0-9A-Z]{1,4})-?</span>")
                .matcher(page.getContentAsString())
                .results()
                .map(it -> it.group(1))
                .collect(java.util.stream.Collectors.joining());
        page = send(form("/follow", "code", code));
    }

    private void answerUntilReach(String country) throws Exception {
        page = send(form("/report"));
        step("what", "sealed", sealed(), "text", "Majikan menahan paspor adik saya.");
        step("whom", "sealed", sealed(), "whom", "FAMILY", "worker", "Mama Contoh", "country", country);
        if (country.equals("MY")) step("part", "sealed", sealed(), "part", "SARAWAK");
        step("danger", "sealed", sealed(), "danger", "NO");
    }

    private void reach(String... fields) throws Exception {
        page = send(form("/report/reach", fields).param("sealed", sealed()).param("channel", "WHATSAPP"));
    }

    private void finish() throws Exception {
        step("more", "sealed", sealed());
        page = send(multipart("/report/files").param("sealed", sealed()));
    }

    private void send() throws Exception {
        step("check", "sealed", sealed());
    }

    private void step(String name, String... fields) throws Exception {
        page = send(form("/report/" + name, fields));
    }

    private String sealed() throws Exception {
        return hidden(page).getOrDefault("sealed", "");
    }

    private static String lastPhone() {
        return TestInstallation.database()
                .db()
                .sql("select reporter_phone from complaints.case_file order by intake desc limit 1")
                .query(String.class)
                .single();
    }

    /** It is there, and not in the clear. */
    private static boolean typedIsSealed(String typed) {
        return TestInstallation.database()
                .db()
                .sql("""
                        select position(convert_to(:typed, 'UTF8') in phone_typed_sealed) = 0
                          from complaints.case_file order by intake desc limit 1
                        """)
                .param("typed", typed)
                .query(Boolean.class)
                .single();
    }
}
