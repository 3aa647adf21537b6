package id.sasando.complaints.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import id.sasando.access.Role;
import id.sasando.access.TestAccounts.TestAccount;
import id.sasando.complaints.CaseId;
import id.sasando.complaints.DeskTest;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.mock.web.MockHttpServletResponse;

/** The telephones of a person are read as those of a reporter. The case is about Malaysia. */
class PersonPhonesTest extends DeskTest {

    @Test
    void eachLineIsReadByTheCountryOfTheCase() throws Exception {
        var officer = account(Role.CASE_OFFICER);
        var id = inHandling(officer);

        assertThat(save(officer, id, "012-345 6789\n0812 3456 7890 *\n+852 5123 4567")
                        .getStatus())
                .isEqualTo(302);

        assertThat(numbers(id)).containsExactly("+60123456789", "+6281234567890", "+85251234567");
        assertThat(look(officer, id, ""))
                .contains("+60 12-345 6789, Malaysia; +62 812-3456-7890, Indonesia (dipakai bersama)");
    }

    @ParameterizedTest
    @CsvSource({
        "0812-345, Nomor telepon ini tidak terbaca.",
        "0812 34S6 7890, Ada huruf di nomor telepon ini.",
        "0812 3456 7890 / 0813 4567 8901, Tulis satu nomor saja."
    })
    void whatIsNoNumberIsRefusedWithItsReason(String typed, String reason) throws Exception {
        var officer = account(Role.CASE_OFFICER);
        var id = inHandling(officer);

        var page = save(officer, id, typed);

        assertThat(page.getStatus()).isEqualTo(422);
        assertThat(page.getContentAsString()).contains(reason, typed);
    }

    @Test
    void anUnclearLineIsAskedAboutAndTheOthersAreKept() throws Exception {
        var officer = account(Role.CASE_OFFICER);
        var id = inHandling(officer);
        var typed = "60123456780\n85251234567\nO81234567890";

        var first = save(officer, id, typed);
        assertThat(first.getStatus()).isEqualTo(422);
        assertThat(first.getContentAsString())
                .contains("+60 12-345 6780, Malaysia", "value=\"+85251234567\"", "85251234567\nO81234567890");
        var second = save(officer, id, typed, "phoneChoices", "+85251234567");
        assertThat(second.getContentAsString())
                .contains("type=\"hidden\" name=\"phoneChoices\" value=\"+85251234567\"")
                .contains("type=\"radio\" value=\"+6281234567890\"");
        save(officer, id, typed, "phoneChoices", "+85251234567", "phoneChoices", "+6281234567890");

        assertThat(numbers(id)).containsExactly("+60123456780", "+85251234567", "+6281234567890");
    }

    @Test
    void aNumberThatStandsStaysWhateverItIs() throws Exception {
        var officer = account(Role.CASE_OFFICER);
        var id = inHandling(officer);
        db().sql(
                        "insert into workers.worker_phone (worker_id, position, number, shared) values (:id, 0, :number, false)")
                .param("id", worker(id))
                .param("number", "+628000000123")
                .update();
        var form = look(officer, id, "/people/" + worker(id));
        var shown = form.substring(form.indexOf("+62 "), form.indexOf("</textarea>", form.indexOf("+62 ")));

        assertThat(save(officer, id, shown + "\n0812 3456 7890").getStatus()).isEqualTo(302);

        assertThat(numbers(id)).containsExactly("+628000000123", "+6281234567890");
    }

    private MockHttpServletResponse save(TestAccount officer, CaseId id, String phones, String... more)
            throws Exception {
        var version = db().sql("select version from workers.worker where id = :id")
                .param("id", worker(id))
                .query(String.class)
                .single();
        var request = form("/cases/" + id.value() + "/people/" + worker(id), more)
                .param("version", version)
                .param("name", "Pekerja Contoh")
                .param("phones", phones);
        return send(request.with(officer.signedIn()).with(csrf()));
    }

    private static UUID worker(CaseId id) {
        return db().sql("select worker_id from complaints.case_worker where case_id = :id")
                .param("id", id.value())
                .query(UUID.class)
                .single();
    }

    private static List<String> numbers(CaseId id) {
        return db().sql("select number from workers.worker_phone where worker_id = :id order by position")
                .param("id", worker(id))
                .query(String.class)
                .list();
    }
}
