package id.sasando.complaints.ownoffice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import id.sasando.access.Role;
import id.sasando.access.TestAccounts.TestAccount;
import id.sasando.complaints.AboutOffice;
import id.sasando.complaints.CaseId;
import id.sasando.complaints.DeskTest;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** A report about the office is read by the head and the auditor, one about the head by the auditor, by nobody else. */
class OfficeReportsPageTest extends DeskTest {

    @Test
    void whoeverItMayBeAboutDoesNotEvenLearnThatItIsThere() throws Exception {
        var id = lodge(Optional.empty(), AboutOffice.OFFICE);

        for (var role : List.of(Role.CASE_OFFICER, Role.FRONT_DESK, Role.ADMIN)) {
            var account = account(role);
            assertThat(status(account, "/cases/" + id.value())).isEqualTo(404);
            assertThat(status(account, "/office-reports")).isEqualTo(404);
            if (role == Role.ADMIN) continue;
            for (var path : List.of("/desk", "/cases?list=unassigned", "/cases?list=all")) {
                assertThat(body(account, path))
                        .as(path)
                        .doesNotContain(id.value().toString(), label(id));
            }
            assertThat(body(account, "/search?q=%23" + label(id).substring(1)))
                    .doesNotContain(id.value().toString(), ">" + label(id) + "<");
        }
    }

    @Test
    void headAndAuditorFindItInTheListOfItsOwnOnly() throws Exception {
        var id = lodge(Optional.empty(), AboutOffice.OFFICE);

        for (var role : List.of(Role.HEAD_OF_OFFICE, Role.AUDITOR)) {
            var account = account(role);
            assertThat(body(account, "/office-reports")).contains("/cases/" + id.value());
            assertThat(body(account, "/cases/" + id.value())).contains(WORDS);
        }
        assertThat(body(account(Role.HEAD_OF_OFFICE), "/cases?list=all")).doesNotContain(id.value() + "\"");
        assertThat(trail("complaints.office-reports.view", id.value())).isEqualTo(2);
    }

    @Test
    void ofOneAboutTheHeadTheHeadSeesNothing() throws Exception {
        var id = lodge(Optional.empty(), AboutOffice.HEAD);
        var head = account(Role.HEAD_OF_OFFICE);

        assertThat(status(head, "/cases/" + id.value())).isEqualTo(404);
        assertThat(body(head, "/office-reports")).doesNotContain(id.value().toString());
        assertThat(press(head, id, "/about-office", version(id), "about", "NO", "reason", "Bukan."))
                .isEqualTo(404);
        assertThat(body(account(Role.AUDITOR), "/cases/" + id.value())).contains(WORDS);
    }

    @Test
    void theAuditorWorksSuchAReportAndNoOther() throws Exception {
        var auditor = account(Role.AUDITOR);
        var id = lodge(Optional.empty(), AboutOffice.HEAD);
        var usual = lodge();

        done(auditor, id, "/take");
        done(auditor, id, "/move/register");
        done(auditor, id, "/move/verify", "reason", "Benar.");
        done(auditor, id, "/move/begin-handling", "reason", "Mulai.");
        var key = UUID.randomUUID().toString();
        done(auditor, id, "/messages", "submission", key, "message", "Kami memeriksa laporan ini.");

        assertThat(look(auditor, id, "")).contains("Kami memeriksa laporan ini.");
        assertThat(status(auditor, "/cases/" + usual.value())).isEqualTo(404);
        assertThat(press(auditor, usual, "/take", version(usual))).isEqualTo(404);
    }

    @Test
    void oneThatIsAboutSomebodyElseGoesTheUsualWay() throws Exception {
        var id = lodge(Optional.empty(), AboutOffice.OFFICE);
        var head = account(Role.HEAD_OF_OFFICE);
        assertThat(press(head, id, "/about-office", version(id), "about", "NO", "reason", " "))
                .isEqualTo(422);

        done(head, id, "/about-office", "about", "NO", "reason", "Tentang agen, bukan kantor.");

        var officer = account(Role.CASE_OFFICER);
        assertThat(body(officer, "/search?q=%23" + label(id).substring(1))).contains(label(id));
        done(officer, id, "/take");
        assertThat(look(officer, id, "")).contains("Pembaca laporan diubah", "Tentang agen, bukan kantor.");
    }

    @Test
    void anOfficerWhoMayNotReadItAnyMoreIsTakenOff() throws Exception {
        var officer = account(Role.CASE_OFFICER);
        var id = inHandling(officer);

        done(account(Role.HEAD_OF_OFFICE), id, "/about-office", "about", "OFFICE", "reason", "Tentang petugas.");

        assertThat(status(officer, "/cases/" + id.value())).isEqualTo(404);
        assertThat(number("select count(assignee)::int from complaints.case_file where id = :id", id))
                .isZero();
    }

    /** The history of a case names its links to everybody who reads that case. */
    @Test
    void itIsNotLinkedWithACaseOfOtherReaders() throws Exception {
        var head = account(Role.HEAD_OF_OFFICE);
        var id = lodge(Optional.empty(), AboutOffice.OFFICE);
        var usual = lodge();
        var alike = lodge(Optional.empty(), AboutOffice.OFFICE);

        assertThat(press(head, usual, "/links", version(usual), "number", label(id)))
                .isEqualTo(409);
        assertThat(body(head, "/cases/" + usual.value())).doesNotContain(label(id));
        done(head, id, "/links", "number", label(alike));
    }

    @Test
    void itIsNotGivenToAnOfficerWhoMayNotReadIt() throws Exception {
        var id = lodge(Optional.empty(), AboutOffice.OFFICE);
        var head = account(Role.HEAD_OF_OFFICE);
        var officer = account(Role.CASE_OFFICER).id().toString();
        var auditor = account(Role.AUDITOR).id().toString();

        assertThat(press(head, id, "/assign", version(id), "officer", officer)).isEqualTo(409);
        done(head, id, "/assign", "officer", auditor);
    }

    private int status(TestAccount by, String path) throws Exception {
        return send(get(path).with(by.signedIn())).getStatus();
    }

    private String body(TestAccount by, String path) throws Exception {
        return send(get(java.net.URI.create(path)).with(by.signedIn())).getContentAsString();
    }

    private static String label(CaseId id) {
        return "#" + number("select intake::int from complaints.case_file where id = :id", id);
    }
}
