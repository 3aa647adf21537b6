package id.sasando.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import id.sasando.access.Role;
import id.sasando.access.TestAccounts.TestAccount;
import id.sasando.complaints.AboutOffice;
import id.sasando.complaints.CaseFacts;
import id.sasando.complaints.NewComplaint;
import id.sasando.complaints.ReceiptCode;
import id.sasando.shared.Actor;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * Every box that leads to a case, by number, name, telephone or village, leads nobody past the check. The
 * head searches in vain for a report about the head, and everybody else for one about the office.
 */
class SearchSightTest extends SecurityTest {
    private static final String WORKER = "Quvira Xandoruwe";
    private static final String REPORTER = "Zelbinus Qadorata";
    private static final String PHONE = "+6281377665544";

    private Map<Role, TestAccount> searchers;
    private UUID mine;

    @BeforeEach
    void peopleWhoSearch() throws Exception {
        searchers = Map.of(
                Role.HEAD_OF_OFFICE, account(Role.HEAD_OF_OFFICE),
                Role.CASE_OFFICER, account(Role.CASE_OFFICER),
                Role.FRONT_DESK, account(Role.FRONT_DESK));
        mine = lodged(AboutOffice.NO, "Pekerja Contoh", "Pelapor Contoh", "+6281200000000");
        var officer = searcher(Role.CASE_OFFICER);
        as(officer, post("/cases/" + mine + "/take").param("version", "0"));
    }

    @Test
    void nobodyFindsAReportAboutTheHeadButTheAuditor() throws Exception {
        var hidden = hidden(AboutOffice.HEAD);

        for (var role : searchers.keySet())
            assertThat(found(role, hidden)).as(role.name()).isEmpty();
        assertThat(as(account(Role.AUDITOR), get("/office-reports")).getContentAsString())
                .contains(hidden.toString());
    }

    @Test
    void onlyTheHeadFindsAReportAboutTheOffice() throws Exception {
        var hidden = hidden(AboutOffice.OFFICE);

        for (var role : List.of(Role.CASE_OFFICER, Role.FRONT_DESK)) {
            assertThat(found(role, hidden)).as(role.name()).isEmpty();
        }
        assertThat(found(Role.HEAD_OF_OFFICE, hidden)).isNotEmpty();
    }

    private TestAccount searcher(Role role) {
        return Objects.requireNonNull(searchers.get(role));
    }

    /** All that leads to the case: where, and by what. */
    private List<String> found(Role role, UUID wanted) throws Exception {
        var by = searcher(role);
        var found = new ArrayList<String>();
        for (var typed : typed(wanted)) {
            var pages = Map.of(
                    "search", as(by, get("/search").param("q", typed)),
                    "merging", as(by, get("/cases/" + mine + "/merge").param("q", typed)),
                    "linking", as(by, post("/cases/" + mine + "/links").param("number", typed)));
            for (var page : pages.entrySet()) {
                var body = page.getValue().getContentAsString();
                if (body.contains(wanted.toString())) found.add(page.getKey() + " by " + typed);
            }
            assertThat(pages.values()).allMatch(it -> it.getStatus() < 500);
        }
        for (var path :
                List.of("/desk", "/cases?list=all", "/cases?list=unassigned", "/outside-numbers?kind=MISSION")) {
            if (as(by, get(path)).getContentAsString().contains(wanted.toString())) found.add(path);
        }
        assertThat(links(wanted)).as("linked by somebody who does not see it").isZero();
        return found;
    }

    private static long links(UUID id) {
        return one(Long.class, "select count(*) from complaints.case_link where ? in (one_id, other_id)", id);
    }

    private static List<String> typed(UUID id) {
        var number = one(String.class, "select coalesce(number, '') from complaints.case_file where id = ?", id);
        var intake = one(String.class, "select cast(intake as text) from complaints.case_file where id = ?", id);
        var typed = new ArrayList<>(List.of("#" + intake, intake, WORKER, REPORTER, PHONE, PHONE.substring(1)));
        typed.addAll(List.of("081377665544", "quvira", "qadorata", "Bokonusan"));
        if (!number.isEmpty()) typed.addAll(List.of(number, number.toLowerCase(java.util.Locale.ROOT)));
        return typed;
    }

    private UUID hidden(AboutOffice about) throws Exception {
        var id = lodged(about, WORKER, REPORTER, PHONE);
        var auditor = account(Role.AUDITOR);
        as(auditor, post("/cases/" + id + "/take").param("version", "0"));
        as(auditor, post("/cases/" + id + "/move/register").param("version", "1"));
        assertThat(one(Boolean.class, "select number is not null from complaints.case_file where id = ?", id))
                .isTrue();
        return id;
    }

    private UUID lodged(AboutOffice about, String worker, String reporter, String phone) {
        var complaint = new NewComplaint(
                UUID.randomUUID(),
                ReceiptCode.random(new SecureRandom()),
                "PORTAL",
                "FAMILY",
                false,
                "Petugas meminta uang untuk mengurus laporan kami.",
                "MY",
                false,
                worker,
                List.of("UNPAID_WAGES"),
                "NON_PROCEDURAL",
                village(),
                Optional.empty(),
                new NewComplaint.Reporter(false, reporter, "PHONE", phone, "", "LEGAL_DUTY"),
                CaseFacts.NONE);
        return lodging.lodge(complaint.about(about), new Actor.Visitor()).value();
    }

    private static Optional<String> village() {
        return superuser()
                .sql("select code from reference.village where name = 'Bokonusan' limit 1")
                .query(String.class)
                .optional();
    }
}
