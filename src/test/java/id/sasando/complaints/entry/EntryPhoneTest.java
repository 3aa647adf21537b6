package id.sasando.complaints.entry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import id.sasando.access.Role;
import id.sasando.access.TestAccounts.TestAccount;
import id.sasando.complaints.CaseId;
import id.sasando.complaints.DeskTest;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.mock.web.MockHttpServletResponse;

/** The desk reads telephones as the portal does. */
class EntryPhoneTest extends DeskTest {
    private static final String FIELDS = """
            channel=PHONE_TOLLFREE
            complainantType=FAMILY
            reporterName=Maria Contoh
            contact=PHONE
            about=OTHER
            subject=Yosef
            danger=NO
            departureStatus=UNKNOWN
            text=Diterima lewat telepon.
            consent=LEGAL_DUTY""";

    @ParameterizedTest
    @CsvSource({
        "MY, 012-345 6789, +60123456789, '+60 12-345 6789, Malaysia'",
        "HK, 5123 4567, +85251234567, '+852 5123 4567, Hong Kong'",
        "ZZ, 0812 3456 7890, +6281234567890, '+62 812-3456-7890, Indonesia'"
    })
    void theCountryOfTheReportCountsAndTheReadingIsShown(String country, String typed, String value, String shown)
            throws Exception {
        var officer = account(Role.CASE_OFFICER);

        var page = enter(officer, country, typed);

        assertThat(page.getContentAsString()).contains("Telepon yang tersimpan: " + shown);
        assertThat(last("reporter_phone")).isEqualTo(value);
        var id = new CaseId(UUID.fromString(last("id::text")));
        done(officer, id, "/take");
        assertThat(look(officer, id, "")).contains(shown + " (tertulis: " + typed + ")");
    }

    @ParameterizedTest
    @CsvSource({
        "0812-345, Nomor telepon ini tidak terbaca.",
        "0812 34S6 7890, Ada huruf di nomor telepon ini.",
        "081234567890 atau 081345678901, Tulis satu nomor saja."
    })
    void whatIsNoNumberIsRefusedAsInThePortal(String typed, String reason) throws Exception {
        var page = enter(account(Role.CASE_OFFICER), "MY", typed);

        assertThat(page.getStatus()).isEqualTo(422);
        assertThat(page.getContentAsString()).contains(reason, "value=\"" + typed + "\"");
    }

    @Test
    void aLetterTakenForADigitIsConfirmedSinceNoLaterPageAsks() throws Exception {
        var officer = account(Role.CASE_OFFICER);

        var asked = enter(officer, "MY", "08123456789O");

        assertThat(asked.getStatus()).isEqualTo(422);
        assertThat(asked.getContentAsString())
                .contains("+62 812-3456-7890, Indonesia", "Huruf O dibaca sebagai angka 0");
        assertThat(enter(officer, "MY", "08123456789O", "phoneChoice", "+6281234567890")
                        .getContentAsString())
                .contains("Telepon yang tersimpan: +62 812-3456-7890, Indonesia");
    }

    @Test
    void twoMobileNumbersAreAskedAbout() throws Exception {
        var officer = account(Role.CASE_OFFICER);

        assertThat(enter(officer, "PL", "881 234 567").getContentAsString())
                .contains("Nomor mana yang benar?", "+48 881 234 567, Polandia", "Diterima lewat telepon.");
        enter(officer, "PL", "881 234 567", "phoneChoice", "+62881234567");

        assertThat(last("reporter_phone")).isEqualTo("+62881234567");
    }

    private MockHttpServletResponse enter(TestAccount officer, String country, String typed, String... more)
            throws Exception {
        var sealed = hidden(send(get("/cases/new").with(officer.signedIn()))).getOrDefault("sealed", "");
        var request = form("/cases/new", more)
                .param("sealed", sealed)
                .param("country", country)
                .param("phone", typed);
        FIELDS.lines().map(it -> it.split("=", 2)).forEach(it -> request.param(it[0], it[1]));
        return send(request.with(officer.signedIn()).with(csrf()));
    }

    private static String last(String column) {
        return db().sql("select " + column + " from complaints.case_file order by intake desc limit 1")
                .query(String.class)
                .single();
    }
}
