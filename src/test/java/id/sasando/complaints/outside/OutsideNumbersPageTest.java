package id.sasando.complaints.outside;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import id.sasando.access.Role;
import id.sasando.access.TestAccounts.TestAccount;
import id.sasando.complaints.CaseId;
import id.sasando.complaints.DeskTest;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class OutsideNumbersPageTest extends DeskTest {
    private static final String NUMBERS =
            "select count(*) from complaints.outside_number where case_id = :id and removed_at is null";

    private int record(TestAccount by, CaseId id, String key, String kind, String number) throws Exception {
        var form = form(
                "/cases/" + id.value() + "/outside-numbers",
                "submission",
                key,
                "kind",
                kind,
                "number",
                number,
                "givenOn",
                "2026-01-05",
                "note",
                "Nomor dari surat.");
        return send(form.with(by.signedIn()).with(csrf())).getStatus();
    }

    private static String key() {
        return UUID.randomUUID().toString();
    }

    private String found(TestAccount by, String typed) throws Exception {
        return send(get("/search").param("q", typed).with(by.signedIn())).getContentAsString();
    }

    private String missing(TestAccount by, String kind) throws Exception {
        return send(get("/outside-numbers").param("kind", kind).with(by.signedIn()))
                .getContentAsString();
    }

    @Test
    void aNumberStandsBesideTheCaseAndIsFoundHoweverItIsTyped() throws Exception {
        var officer = account(Role.CASE_OFFICER);
        var id = inHandling(officer);
        var version = version(id);

        assertThat(record(officer, id, key(), "POLICE_REPORT", "LP/B/7431/XI/2026"))
                .isEqualTo(302);

        assertThat(look(officer, id, "")).contains("Laporan polisi", "LP/B/7431/XI/2026");
        assertThat(look(officer, id, "/outside-numbers")).contains("Nomor dari surat.", "5 Januari 2026");
        assertThat(found(officer, "lp b 7431 xi 2026")).contains("/cases/" + id.value());
        assertThat(found(officer, "LP/B/7432/XI/2026")).doesNotContain("/cases/" + id.value());
        assertThat(version(id)).isEqualTo(version);
        assertThat(trail("complaints.case.outside-number-added", id.value())).isEqualTo(1);
    }

    @Test
    void aFormSentTwiceRecordsOneNumberAndTheSameNumberAgainIsRefused() throws Exception {
        var officer = account(Role.CASE_OFFICER);
        var id = inHandling(officer);
        var key = key();

        assertThat(record(officer, id, key, "MISSION", "KL-2026-81")).isEqualTo(302);
        assertThat(record(officer, id, key, "MISSION", "KL-2026-81")).isEqualTo(302);
        assertThat(record(officer, id, key(), "MISSION", "kl 2026 81")).isEqualTo(409);

        assertThat(number(NUMBERS, id)).isEqualTo(1);
        assertThat(trail("complaints.case.outside-number-added", id.value())).isEqualTo(1);
    }

    @Test
    void aWrongNumberIsTakenBackAndTheHistoryKeepsIt() throws Exception {
        var officer = account(Role.CASE_OFFICER);
        var id = inHandling(officer);
        record(officer, id, key(), "SISKOP2MI", "SK-99120");
        var number = db().sql("select id from complaints.outside_number where case_id = :id")
                .param("id", id.value())
                .query(UUID.class)
                .single();

        var removal = form(
                "/cases/" + id.value() + "/outside-numbers/remove", "submission", key(), "number", number.toString());
        assertThat(send(removal.with(officer.signedIn()).with(csrf())).getStatus())
                .isEqualTo(302);

        assertThat(number(NUMBERS, id)).isZero();
        assertThat(found(officer, "SK-99120")).doesNotContain("/cases/" + id.value());
        assertThat(look(officer, id, "")).contains("SK-99120", "Nomor dari lembaga lain ditarik");
        assertThat(trail("complaints.case.outside-number-removed", id.value())).isEqualTo(1);
    }

    @Test
    void theListHoldsTheCasesThatAreNotEnteredYetInTheSystemAskedFor() throws Exception {
        var officer = account(Role.CASE_OFFICER);
        var id = inHandling(officer);
        var link = "href=\"/cases/" + id.value();

        assertThat(missing(officer, "SISKOP2MI")).contains(link);
        record(officer, id, key(), "SISKOP2MI", "SK-55120");

        assertThat(missing(officer, "SISKOP2MI")).doesNotContain(link);
        assertThat(missing(officer, "MISSION")).contains(link);
        assertThat(missing(account(Role.CASE_OFFICER), "MISSION")).doesNotContain(link);
    }

    @Test
    void whatCannotBeReadComesBackWithAllThatWasTyped() throws Exception {
        var officer = account(Role.CASE_OFFICER);
        var id = inHandling(officer);
        var form = form(
                "/cases/" + id.value() + "/outside-numbers",
                "kind",
                "X",
                "number",
                "--",
                "givenOn",
                "2999-01-01",
                "note",
                "Tetap ada.");

        var page = send(form.with(officer.signedIn()).with(csrf()));

        assertThat(page.getStatus()).isEqualTo(422);
        assertThat(page.getContentAsString()).contains("Tetap ada.", "2999-01-01");
        assertThat(number(NUMBERS, id)).isZero();
    }

    @Test
    void onlyWhoSeesTheCaseRecordsAndAnAuditorNever() throws Exception {
        var id = inHandling(account(Role.CASE_OFFICER));

        assertThat(record(account(Role.CASE_OFFICER), id, key(), "MISSION", "KL-1"))
                .isEqualTo(403);
        assertThat(record(account(Role.AUDITOR), id, key(), "MISSION", "KL-1")).isEqualTo(404);
        assertThat(number(NUMBERS, id)).isZero();
    }
}
