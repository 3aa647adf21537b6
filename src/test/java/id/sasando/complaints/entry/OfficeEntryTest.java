package id.sasando.complaints.entry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import id.sasando.access.Role;
import id.sasando.access.TestAccounts.TestAccount;
import id.sasando.complaints.CaseId;
import id.sasando.complaints.DeskTest;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletResponse;

/** Somebody comes in person to report the office, an officer or the head. */
class OfficeEntryTest extends DeskTest {
    private static final String FIELDS = """
            channel=WALK_IN
            complainantType=FAMILY
            contact=CODE_ONLY
            about=OTHER
            subject=Yosef Contoh
            country=MY
            danger=NO
            departureStatus=UNKNOWN
            consent=LEGAL_DUTY""";

    private final String reporter = "Tamu " + UUID.randomUUID();

    @Test
    void whoeverIsNoReaderHandsTheCodeOverAndSeesItNoMore() throws Exception {
        for (var role : List.of(Role.FRONT_DESK, Role.CASE_OFFICER)) {
            var officer = account(role);
            var name = reporter + role;

            var page = enter(officer, name, "OFFICE").getContentAsString();

            var id = entered(name);
            assertThat(page)
                    .contains("id=\"code\"", "hanya dibaca kepala kantor dan auditor", "tidak dapat membuka")
                    .doesNotContain(id.value().toString());
            assertThat(status(officer, "/cases/" + id.value())).isEqualTo(404);
            assertThat(seenIn(officer, id)).isEmpty();
            assertThat(body(account(Role.HEAD_OF_OFFICE), "/office-reports")).contains("/cases/" + id.value());
        }
    }

    @Test
    void theHeadEntersOneAndOpensItAndIsBlindToOneAboutTheHead() throws Exception {
        var head = account(Role.HEAD_OF_OFFICE);

        var page = enter(head, reporter, "OFFICE").getContentAsString();
        var aboutHead = enter(head, reporter + "2", "HEAD").getContentAsString();

        assertThat(page).contains("/cases/" + entered(reporter).value());
        assertThat(seenIn(head, entered(reporter)))
                .as("its reader may search for it")
                .allMatch(it -> it.startsWith("/search"));
        var hidden = entered(reporter + "2");
        assertThat(aboutHead).contains("hanya dibaca auditor", "tidak dapat membuka");
        assertThat(status(head, "/cases/" + hidden.value())).isEqualTo(404);
        assertThat(body(head, "/office-reports")).doesNotContain(hidden.value().toString());
    }

    @Test
    void theAuditorEntersSuchAReportAndNoOtherComplaint() throws Exception {
        var auditor = account(Role.AUDITOR);
        assertThat(body(auditor, "/office-reports")).contains("/cases/new");
        assertThat(body(auditor, "/cases/new")).contains("value=\"HEAD\"").doesNotContain("Bukan tentang kantor");

        for (var wrong : List.of("NO", "")) {
            assertThat(enter(auditor, reporter, wrong).getStatus()).isEqualTo(422);
        }
        var page = enter(auditor, reporter, "HEAD").getContentAsString();

        assertThat(page).contains("/cases/" + entered(reporter).value());
        assertThat(body(auditor, "/cases/" + entered(reporter).value())).contains(WORDS);
    }

    @Test
    void anAnswerThatIsNoneIsRefused() throws Exception {
        assertThat(enter(account(Role.FRONT_DESK), reporter, "LAIN").getStatus())
                .isEqualTo(422);
    }

    private MockHttpServletResponse enter(TestAccount by, String name, String about) throws Exception {
        var sealed = hidden(send(get("/cases/new").with(by.signedIn()))).getOrDefault("sealed", "");
        var request = form("/cases/new", "sealed", sealed, "text", WORDS, "reporterName", name, "aboutOffice", about);
        FIELDS.lines().map(it -> it.split("=", 2)).forEach(it -> request.param(it[0], it[1]));
        return send(request.with(by.signedIn()).with(csrf()));
    }

    private static CaseId entered(String name) {
        return new CaseId(db().sql("select id from complaints.case_file where reporter_name = :name")
                .param("name", name)
                .query(UUID.class)
                .single());
    }

    /** The lists and searches of the usual kind that show it. */
    private List<String> seenIn(TestAccount by, CaseId id) throws Exception {
        var label = "#" + number("select intake::int from complaints.case_file where id = :id", id);
        var lists = List.of("danger", "today", "overdue", "unassigned", "mine", "all", "ended").stream()
                .map(it -> "/cases?sort=new&list=" + it);
        var others = List.of("/desk", "/search?q=%23" + label.substring(1), "/outside-numbers?kind=MISSION").stream();
        var seen = new java.util.ArrayList<String>();
        for (var path : java.util.stream.Stream.concat(lists, others).toList()) {
            var page = body(by, path);
            if (page.contains("/cases/" + id.value() + "\"") || page.contains(">" + label + "<")) seen.add(path);
        }
        return seen;
    }

    private int status(TestAccount by, String path) throws Exception {
        return send(get(path).with(by.signedIn())).getStatus();
    }

    private String body(TestAccount by, String path) throws Exception {
        return send(get(URI.create(path)).with(by.signedIn())).getContentAsString();
    }
}
