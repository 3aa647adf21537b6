package id.sasando.complaints.entry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import id.sasando.access.Role;
import id.sasando.access.TestAccounts.TestAccount;
import id.sasando.complaints.CaseId;
import id.sasando.complaints.DeskTest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletResponse;

/** A complaint that is entered again from the same form with other answers is never shown as saved. */
class EntryAgainTest extends DeskTest {
    private static final Pattern CODE = Pattern.compile("<span>([0-9A-Z]{1,4})-?</span>");
    private static final String OTHER = "Ia dikunci di kamar dan tidak diberi makan.";
    private final Map<String, String> fields = new HashMap<>(Map.ofEntries(
            Map.entry("channel", "PHONE_TOLLFREE"),
            Map.entry("complainantType", "FAMILY"),
            Map.entry("reporterName", "Maria Contoh"),
            Map.entry("contact", "CODE_ONLY"),
            Map.entry("about", "OTHER"),
            Map.entry("subject", "Yosef"),
            Map.entry("country", "MY"),
            Map.entry("danger", "NO"),
            Map.entry("departureStatus", "UNKNOWN"),
            Map.entry("consent", "LEGAL_DUTY"),
            Map.entry("text", "Diterima lewat telepon: gajinya belum dibayar.")));
    private TestAccount officer;
    private MockHttpServletResponse page = new MockHttpServletResponse();
    private CaseId id = new CaseId(UUID.randomUUID());
    private List<String> receipt = List.of();

    @BeforeEach
    void enterOnce() throws Exception {
        officer = account(Role.FRONT_DESK);
        page = send(get("/cases/new").with(officer.signedIn()));
        fields.put("sealed", sealed());
        enter("");
        receipt = codes();
        id = newest();
    }

    @Test
    void dangerIsOnTheCaseAtOnce() throws Exception {
        fields.put("danger", "YES");

        enter("");

        assertThat(page.getStatus()).isEqualTo(409);
        assertThat(page.getContentAsString()).contains("Tanda bahaya sudah ditambahkan", "belum disimpan");
        assertThat(codes()).isEmpty();
        assertThat(number("select danger::int from complaints.case_file where id = :id", id))
                .isEqualTo(1);
        assertThat(number(
                        "select count(*) from complaints.case_event where case_id = :id and verb = 'DANGER_SAID' and account_id is not null",
                        id))
                .isEqualTo(1);
    }

    @Test
    void otherWordsStayInTheFormAndAreAddedByOnePressOnce() throws Exception {
        fields.put("text", OTHER);

        enter("");

        assertThat(page.getStatus()).isEqualTo(409);
        assertThat(page.getContentAsString()).contains("\n" + OTHER + "</textarea>", "Yang pertama disimpan");
        assertThat(messages()).isZero();
        fields.put("sealed", sealed());
        enter("add");
        assertThat(page.getStatus()).isEqualTo(200);
        assertThat(codes()).isEqualTo(receipt);
        enter("add");
        assertThat(messages()).isEqualTo(1);
        assertThat(look(officer, id, "")).contains(OTHER);
        assertThat(newest()).isEqualTo(id);
    }

    @Test
    void whoAddsNothingGetsTheFirstReceipt() throws Exception {
        fields.put("text", OTHER);
        enter("");
        fields.put("sealed", sealed());

        enter("receipt");

        assertThat(codes()).isEqualTo(receipt);
        assertThat(messages()).isZero();
    }

    @Test
    void whatIsAboutTheOfficeBecomesAComplaintOfItsOwn() throws Exception {
        fields.put("text", OTHER);
        fields.put("aboutOffice", "HEAD");
        enter("");
        fields.put("sealed", sealed());

        enter("apart");
        var own = codes();
        enter("apart");

        assertThat(own).isNotEqualTo(receipt).isEqualTo(codes());
        assertThat(messages()).isZero();
        assertThat(number(
                        "select count(*) from complaints.case_file where id = :id and about_office = 'HEAD'", newest()))
                .isEqualTo(1);
    }

    @Test
    void aNumberThatWasNotSavedIsOfferedAsItWasReadAndNotCalledKept() throws Exception {
        fields.putAll(Map.of("contact", "PHONE", "phone", "+62 812 3456 7890"));

        enter("");

        assertThat(page.getStatus()).isEqualTo(409);
        assertThat(page.getContentAsString())
                .contains("+62 812-3456-7890, Indonesia (tertulis: +62 812 3456 7890)")
                .doesNotContain("Telepon yang tersimpan");
        fields.put("sealed", sealed());
        enter("receipt");
        assertThat(codes()).isEqualTo(receipt);
        assertThat(page.getContentAsString()).doesNotContain("Telepon yang tersimpan");
    }

    @Test
    void theSameNumberWrittenOtherwiseDiffersInNothingElse() throws Exception {
        page = send(get("/cases/new").with(officer.signedIn()));
        fields.put("sealed", sealed());
        fields.putAll(Map.of("contact", "PHONE", "phone", "+62 812 3456 7890"));
        enter("");

        fields.put("phone", "+62 812-3456-7890");
        enter("");

        assertThat(page.getStatus()).isEqualTo(409);
        assertThat(page.getContentAsString())
                .contains("(tertulis: +62 812-3456-7890)")
                .doesNotContain("<p class=\"govuk-body govuk-!-margin-bottom-1\">" + fields.get("text"));
    }

    private void enter(String go) throws Exception {
        var request = form("/cases/new", "go", go);
        fields.forEach(request::param);
        page = send(request.with(officer.signedIn()).with(csrf()));
    }

    private String sealed() throws Exception {
        return hidden(page).getOrDefault("sealed", "");
    }

    private List<String> codes() throws Exception {
        return CODE.matcher(page.getContentAsString())
                .results()
                .map(it -> it.group(1))
                .toList();
    }

    private int messages() {
        return number("select count(*) from complaints.message where case_id = :id", id);
    }

    private static CaseId newest() {
        return new CaseId(db().sql("select id from complaints.case_file order by intake desc limit 1")
                .query(UUID.class)
                .single());
    }
}
