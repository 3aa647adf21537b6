package id.sasando.complaints.entry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import id.sasando.access.Role;
import id.sasando.access.TestAccounts.TestAccount;
import id.sasando.complaints.DeskTest;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** An officer enters a complaint on somebody's behalf. */
class EntryPagesTest extends DeskTest {
    private static final Pattern CODE = Pattern.compile("<span>([0-9A-Z]{1,4})-?</span>");

    private static final String FIELDS = """
            channel=PHONE_TOLLFREE
            complainantType=FAMILY
            reporterName=Maria Contoh
            contact=CODE_ONLY
            about=OTHER
            subject=Yosef
            country=MY
            danger=NO
            departureStatus=UNKNOWN
            consent=LEGAL_DUTY""";

    @Test
    void aSecondPressShowsTheFirstReceiptAndMakesNoSecondCase() throws Exception {
        var officer = account(Role.FRONT_DESK);
        var words = "Diterima lewat telepon " + UUID.randomUUID();
        var sealed = hidden(send(get("/cases/new").with(officer.signedIn()))).getOrDefault("sealed", "");
        var before = cases();

        var first = enter(officer, sealed, words);
        var second = enter(officer, sealed, words);

        assertThat(cases()).isEqualTo(before + 1);
        assertThat(codes(second)).isNotEmpty().isEqualTo(codes(first));
    }

    @Test
    void whoSpeaksOfThemselvesWithoutANameIsNotNamedAsTheWorkerEither() throws Exception {
        var officer = account(Role.FRONT_DESK);
        var sealed = hidden(send(get("/cases/new").with(officer.signedIn()))).getOrDefault("sealed", "");
        var before = cases();

        var request = form("/cases/new", "sealed", sealed, "text", "Gaji saya tidak dibayar.");
        FIELDS.replace("reporterName=Maria Contoh\n", "")
                .replace("about=OTHER", "about=SELF")
                .lines()
                .map(it -> it.split("=", 2))
                .forEach(it -> request.param(it[0], it[1]));
        var answer = send(request.with(officer.signedIn()).with(csrf()));

        assertThat(answer.getStatus()).isEqualTo(422);
        assertThat(answer.getContentAsString()).contains("bercerita tentang dirinya sendiri", "value=\"Yosef\"");
        assertThat(cases()).isEqualTo(before);
    }

    private String enter(TestAccount officer, String sealed, String words) throws Exception {
        var request = form("/cases/new", "sealed", sealed, "text", words);
        FIELDS.lines().map(it -> it.split("=", 2)).forEach(it -> request.param(it[0], it[1]));
        return send(request.with(officer.signedIn()).with(csrf())).getContentAsString();
    }

    private static java.util.List<String> codes(String page) {
        return CODE.matcher(page).results().map(it -> it.group(1)).toList();
    }

    private static long cases() {
        return db().sql("select count(*) from complaints.case_file")
                .query(Long.class)
                .single();
    }
}
