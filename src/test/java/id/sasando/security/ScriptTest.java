package id.sasando.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import id.sasando.access.Invitations;
import id.sasando.access.Invitations.NewAccount;
import id.sasando.access.Role;
import id.sasando.access.TestAccounts.TestAccount;
import id.sasando.complaints.CaseFacts;
import id.sasando.complaints.NewComplaint;
import id.sasando.complaints.ReceiptCode;
import id.sasando.complaints.Wish;
import id.sasando.documents.cleaning.FileExamples;
import id.sasando.proof.Routes;
import id.sasando.shared.Actor;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockMultipartFile;

/** Words that look like markup stay words: on every page that shows them, and in every field that comes back. */
class ScriptTest extends SecurityTest {
    private static final List<String> RAW = List.of("<img src=q", "<script>q");
    private static final String SHOWN = "&lt;script&gt;q";
    private static final Pattern FORM =
            Pattern.compile("<form[^>]*action=\"([^\"]+)\"[^>]*>(.*?)</form>", Pattern.DOTALL);
    private static final Pattern FIELD = Pattern.compile("<(input|textarea|select)\\b[^>]*\\bname=\"([^\"]+)\"[^>]*>");
    private static final Pattern VALUE = Pattern.compile("\\bvalue=\"([^\"]*)\"");

    private final ReceiptCode code = ReceiptCode.random(new SecureRandom());
    private TestAccount officer;
    private UUID id;

    @BeforeEach
    void aCaseFullOfMarkup() throws Exception {
        officer = account(Role.CASE_OFFICER);
        id = lodged();
        done("/take");
        done("/move/register");
        done("/move/verify", "reason", script("1"));
        done("/move/begin-handling", "reason", script("2"));
        done("/messages", "message", script("3"));
        done("/notes", "note", script("4"));
        tellFacts();
        var file =
                new MockMultipartFile("file", script("9") + ".jpg", "image/jpeg", FileExamples.jpegWithMarker("foto"));
        assertThat(as(officer, multipart("/cases/" + id + "/files").file(file)).getStatus())
                .isEqualTo(302);
    }

    private void tellFacts() throws Exception {
        done(
                "/outside-numbers",
                "kind",
                "MISSION",
                "number",
                "KL-77-" + version(),
                "givenOn",
                "2026-01-05",
                "note",
                script("5"));
        done(
                "/facts",
                "title",
                script("6"),
                "types",
                "UNPAID_WAGES",
                "country",
                "MY",
                "departure",
                "NON_PROCEDURAL",
                "employer",
                script("7"),
                "respondent",
                "PT <script>q(7)</script>",
                "contactNote",
                script("8"),
                "consent",
                "LEGAL_DUTY");
    }

    @Test
    void noPageTakesWordsForMarkup() throws Exception {
        var named = named();
        var values = values(named);
        var shown = 0;
        var everything = account(Role.HEAD_OF_OFFICE, Role.AUDITOR, Role.ADMIN);
        for (var route : Routes.golden()) {
            if (!route.verb().equals("GET")) continue;
            for (var address : Routes.addresses(route, values)) {
                for (var by : List.of(officer, everything)) {
                    if (shows(address, as(by, get(address)))) shown++;
                }
            }
        }
        for (var address : List.of("/search?q=skrip", "/cases?list=mine", "/admin/accounts?words=script")) {
            assertThat(as(everything, get(address)).getContentAsString())
                    .as(address)
                    .doesNotContain(RAW);
        }
        var story = answer(post("/follow").param("code", code.value())).getContentAsString();

        assertThat(story).contains(SHOWN).doesNotContain(RAW);
        assertThat(shown).as("pages that show such words").isGreaterThan(5);
    }

    /** What is no page is never shown as one. */
    private static boolean shows(String address, MockHttpServletResponse answer) throws Exception {
        if (!("" + answer.getContentType()).startsWith("text/html")) {
            assertThat(answer.getHeader("X-Content-Type-Options")).as(address).isEqualTo("nosniff");
            return false;
        }
        assertThat(answer.getContentAsString()).as(address).doesNotContain(RAW);
        return answer.getContentAsString().contains(SHOWN);
    }

    @Test
    void noFieldThatComesBackTakesWordsForMarkup() throws Exception {
        var everything = account(Role.HEAD_OF_OFFICE, Role.AUDITOR, Role.ADMIN);
        var values = values(account(Role.AUDITOR).id());
        var forms = new HashMap<String, String>();
        for (var route : Routes.golden()) {
            if (!route.verb().equals("GET")) continue;
            for (var address : Routes.addresses(route, values)) {
                for (var by : List.of(officer, everything)) collect(as(by, get(address)), forms);
            }
        }
        collect(answer(post("/follow").param("code", code.value())), forms);
        collect(answer(post("/report")), forms);
        var sent = new ArrayList<String>();
        for (var form : forms.entrySet()) {
            for (var by : List.of(officer, everything)) {
                var answer = as(by, filled(form.getKey(), form.getValue()));
                assertThat(answer.getStatus()).as(form.getKey()).isLessThan(500);
                assertThat(answer.getContentAsString()).as(form.getKey()).doesNotContain(RAW);
                if (answer.getContentAsString().contains(SHOWN)) sent.add(form.getKey());
            }
        }

        assertThat(sent).as("forms that came back with the words in them").hasSizeGreaterThan(10);
    }

    private static void collect(MockHttpServletResponse page, Map<String, String> forms) throws Exception {
        var found = FORM.matcher(page.getContentAsString());
        while (found.find()) {
            if (!found.group(1).startsWith("/sign-out") && !found.group(1).startsWith("/quick-exit")) {
                forms.putIfAbsent(found.group(1), found.group(2));
            }
        }
    }

    /** As a browser would send it, with markup in every field that is typed into or chosen from. */
    private static org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder filled(
            String action, String form) {
        var request = post(action.replace("&amp;", "&"));
        var fields = FIELD.matcher(form);
        while (fields.find()) {
            var whole = fields.group();
            var value = VALUE.matcher(whole);
            var kept = whole.contains("type=\"hidden\"") && value.find();
            if (!whole.contains("type=\"file\""))
                request.param(fields.group(2), kept ? value.group(1) : script(fields.group(2)));
        }
        return request;
    }

    private Map<String, List<String>> values(UUID account) throws Exception {
        var values = new HashMap<String, List<String>>();
        values.put("cases.id", List.of(id.toString()));
        values.put("cases.master", List.of(id.toString()));
        values.put("cases.verb", verbs());
        values.put("cases.file", List.of(row("select cast(id as text) from documents.file where subject_id = ?")));
        values.put(
                "cases.worker",
                List.of(row("select cast(worker_id as text) from complaints.case_worker where case_id = ?")));
        values.put(
                "cases.party",
                List.of(row("select cast(id as text) from complaints.case_party where case_id = ? limit 1")));
        values.put("admin.id", List.of(account.toString()));
        values.put("staff.id", List.of(officer.id().toString(), account.toString()));
        values.put("roles.id", List.of(UUID.randomUUID().toString()));
        values.put("sign-in.token", List.of("A".repeat(43)));
        values.put("follow.page", List.of("message"));
        values.put("report.page", List.of("what"));
        return values;
    }

    /** A member of staff whose name is markup. */
    private UUID named() {
        var login = "skrip-" + UUID.randomUUID().toString().substring(0, 8);
        var account = new NewAccount(login, "Petugas " + script("10"), Optional.empty(), Set.of(Role.CASE_OFFICER));
        return beans.getBean(Invitations.class)
                .invite(account, new Actor.Clockwork())
                .account();
    }

    private UUID lodged() {
        var facts = new CaseFacts(
                script("11"),
                script("12"),
                script("13"),
                script("14"),
                script("15"),
                script("16"),
                Optional.empty(),
                Optional.empty(),
                List.of(new Wish(script("17"), "8500", "MYR")),
                script("18"));
        var complaint = new NewComplaint(
                UUID.randomUUID(),
                code,
                "PORTAL",
                "FAMILY",
                false,
                script("19"),
                "MY",
                false,
                "Skrip <script>q(7)</script>",
                List.of("UNPAID_WAGES"),
                "NON_PROCEDURAL",
                Optional.empty(),
                Optional.empty(),
                new NewComplaint.Reporter(false, script("20"), "EMAIL", "", "q@skrip.example", "LEGAL_DUTY"),
                facts);
        return lodging.lodge(complaint, new Actor.Visitor()).value();
    }

    /** Different for each place: names are readable in the database, and the words of a case are nowhere. */
    private static String script(String place) {
        var call = "q" + Integer.toHexString(place.hashCode() * 31) + "()";
        return "\"><img src=q onerror=" + call + "><script>" + call + "</script>'";
    }

    private void done(String path, String... fields) throws Exception {
        var request = post("/cases/" + id + path).param("version", version());
        for (int i = 0; i < fields.length; i += 2) request.param(fields[i], fields[i + 1]);
        assertThat(as(officer, request).getStatus()).as(path).isEqualTo(302);
    }

    private String version() {
        return row("select cast(version as text) from complaints.case_file where id = ?");
    }

    private String row(String sql) {
        return one(String.class, sql, id);
    }
}
