package id.sasando.complaints.handover;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import id.sasando.access.Role;
import id.sasando.access.TestAccounts.TestAccount;
import id.sasando.complaints.DeskTest;
import id.sasando.shared.Office;
import id.sasando.web.TypedDate;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;

class AbsencePageTest extends DeskTest {
    @Autowired
    private Office office;

    @Autowired
    private Clock clock;

    @Test
    void theDeputyWorksOnWhatTheAbsentHadAndGets() throws Exception {
        var officer = account(Role.CASE_OFFICER);
        var deputy = account(Role.CASE_OFFICER);
        var before = inHandling(officer);
        assertThat(look(deputy, before, "")).doesNotContain(WORDS);

        assertThat(begin(officer, officer, deputy).getStatus()).isEqualTo(302);

        assertThat(look(deputy, before, "")).contains(WORDS);
        assertThat(list(deputy)).contains("/cases/" + before.value());
        var head = account(Role.HEAD_OF_OFFICE);
        var later = lodge();
        done(head, later, "/assign", "officer", officer.id().toString());
        assertThat(list(deputy)).contains("/cases/" + later.value());
        assertThat(page(head, "/staff")).contains("wakil Petugas " + deputy.login());

        assertThat(post(officer, path(officer) + "/" + absence(officer) + "/end")
                        .getStatus())
                .isEqualTo(302);
        assertThat(look(deputy, before, "")).doesNotContain(WORDS);
        assertThat(list(deputy)).doesNotContain("/cases/" + later.value());
    }

    @Test
    void whoeverGivesWorkSeesWhoIsAwayUntilWhenAndWhoStandsIn() throws Exception {
        var head = account(Role.HEAD_OF_OFFICE);
        var officer = account(Role.CASE_OFFICER);
        var deputy = account(Role.CASE_OFFICER);
        var busy = account(Role.CASE_OFFICER);
        inHandling(busy);
        var id = lodge();
        assertThat(look(head, id, "/assign")).contains(">Petugas " + officer.login() + "<");

        assertThat(begin(officer, officer, deputy).getStatus()).isEqualTo(302);

        for (var form : List.of(look(head, id, "/assign"), page(head, "/staff/" + busy.id() + "/hand-over"))) {
            assertThat(form)
                    .contains("Petugas " + officer.login() + " (tidak masuk sampai ")
                    .contains("wakil Petugas " + deputy.login() + ")")
                    .contains("dikerjakan wakilnya");
        }
        done(head, id, "/assign", "officer", officer.id().toString());
        assertThat(look(deputy, id, "")).contains(WORDS);
    }

    @Test
    void theActingHeadSeesAllCasesAndConfirmsRolesButNotTheirOwn() throws Exception {
        var head = account(Role.HEAD_OF_OFFICE);
        var deputy = account(Role.CASE_OFFICER);
        var id = lodge();
        assertThat(send(get("/roles").with(deputy.signedIn())).getStatus()).isEqualTo(404);

        assertThat(page(head, path(head))).contains("pelaksana tugas kepala kantor");
        assertThat(begin(head, head, deputy).getStatus()).isEqualTo(302);

        assertThat(look(deputy, id, "")).contains(WORDS);
        assertThat(send(get("/roles").with(deputy.signedIn())).getStatus()).isEqualTo(200);
        var prolonged = begin(deputy, head, account(Role.CASE_OFFICER));
        assertThat(prolonged.getStatus()).isEqualTo(409);
        assertThat(prolonged.getContentAsString()).contains("Hanya kepala kantor sendiri");
    }

    @Test
    void whatIsMissingIsSaid() throws Exception {
        var officer = account(Role.CASE_OFFICER);

        var wrong = post(officer, path(officer), "first", "40-13-2026");
        assertThat(wrong.getStatus()).isEqualTo(422);
        assertThat(wrong.getContentAsString()).contains("value=\"40-13-2026\"").doesNotContain("type=\"date\"");
        assertThat(begin(account(Role.CASE_OFFICER), officer, account(Role.CASE_OFFICER))
                        .getStatus())
                .isEqualTo(404);
        assertThat(send(get(path(officer)).with(account(Role.AUDITOR).signedIn()))
                        .getStatus())
                .isEqualTo(404);
    }

    private MockHttpServletResponse begin(TestAccount by, TestAccount absent, TestAccount deputy) throws Exception {
        var today = LocalDate.ofInstant(clock.instant(), office.zone());
        return post(
                by,
                path(absent),
                "first",
                TypedDate.write(today),
                "last",
                today.plusDays(2).toString(),
                "deputy",
                deputy.id().toString());
    }

    private MockHttpServletResponse post(TestAccount by, String path, String... fields) throws Exception {
        return send(form(path, fields).with(by.signedIn()).with(csrf()));
    }

    private String list(TestAccount of) throws Exception {
        return page(of, "/cases?list=mine");
    }

    private String page(TestAccount by, String path) throws Exception {
        return send(get(path).with(by.signedIn())).getContentAsString();
    }

    private static UUID absence(TestAccount of) {
        return db().sql("select id from access.absence where account = :id")
                .param("id", of.id())
                .query(UUID.class)
                .single();
    }

    private static String path(TestAccount of) {
        return "/staff/" + of.id() + "/absence";
    }
}
