package id.sasando.complaints.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import id.sasando.access.Role;
import id.sasando.access.TestAccounts.TestAccount;
import id.sasando.complaints.CaseId;
import id.sasando.complaints.DeskTest;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What stands on the page of a case, and in which order. */
class CasePageTest extends DeskTest {
    private static final Pattern ACTIONS = Pattern.compile("<div class=\"d-act\">(.*?)</div>", Pattern.DOTALL);
    private static final Pattern BUTTON =
            Pattern.compile("<(?:a|button) class=\"govuk-button ?([a-z-]*)\"[^>]*>([^<]+)</(?:a|button)>");

    @Test
    void resolvingComesFirstWhileACaseIsHandled() throws Exception {
        var officer = account(Role.CASE_OFFICER);

        var buttons = buttons(officer, inHandling(officer, "UNPAID_WAGES"));

        assertThat(buttons)
                .containsExactly("! Selesaikan", "Limpahkan ke lembaga lain", "Ubah keterangan", "Hubungkan kasus");
    }

    @Test
    void theHeadFirstGivesAFreeCaseToSomebody() throws Exception {
        var buttons = buttons(account(Role.HEAD_OF_OFFICE), lodge());

        assertThat(buttons).startsWith("! Tugaskan", "Ambil kasus", "Daftarkan");
    }

    @Test
    void eachStepForwardIsThePrimaryOneInItsTurn() throws Exception {
        var officer = account(Role.CASE_OFFICER);
        var id = lodge();
        done(officer, id, "/take");

        var received = buttons(officer, id).getFirst();
        done(officer, id, "/move/register");
        var registered = buttons(officer, id).getFirst();
        done(officer, id, "/move/verify", "reason", "Benar.");
        var verified = buttons(officer, id).getFirst();

        assertThat(List.of(received, registered, verified))
                .containsExactly("! Daftarkan", "! Catat hasil pemeriksaan", "! Mulai tangani");
    }

    @Test
    void anEndedCaseHasNoPrimaryButtonAndShowsItsOutcome() throws Exception {
        var officer = account(Role.CASE_OFFICER);
        var id = inHandling(officer, "UNPAID_WAGES");
        done(
                officer,
                id,
                "/resolve",
                "outcome",
                "RIGHTS_PAID_FULL",
                "told",
                "Lunas.",
                "toldOn",
                "1-11-2026",
                "reason",
                "Lunas.");

        assertThat(buttons(officer, id)).startsWith("Buka lagi").noneMatch(it -> it.startsWith("!"));
        var page = look(officer, id, "");
        assertThat(page.substring(page.indexOf("id=\"outcome\"")))
                .contains("Hasil", "Hak dibayar penuh", "Lunas.", "1 November 2026");
    }

    @Test
    void nothingIsDecidedWhereNothingWaits() throws Exception {
        var id = inHandling(account(Role.CASE_OFFICER));
        var head = account(Role.HEAD_OF_OFFICE);

        assertThat(send(get("/cases/" + id.value() + "/decide").with(head.signedIn()))
                        .getStatus())
                .isEqualTo(409);
        assertThat(send(get("/cases/" + id.value() + "/withdrawal").with(head.signedIn()))
                        .getStatus())
                .isEqualTo(409);
    }

    @Test
    void anAnswerThatIsAwaitedAndADepartureAreSaidInWords() throws Exception {
        var officer = account(Role.CASE_OFFICER);
        var id = inHandling(officer);
        db().sql("update complaints.case_file set next_actor = 'REPORTER' where id = :id")
                .param("id", id.value())
                .update();

        assertThat(look(officer, id, ""))
                .contains("Menunggu pelapor", "Keberangkatan: Nonprosedural")
                .doesNotContain("Pelapor: kabari pelapor");
    }

    @Test
    void linkedCasesAreListedAndTheForeignOneIsLocked() throws Exception {
        var officer = account(Role.CASE_OFFICER);
        var id = inHandling(officer);
        var mine = inHandling(officer);
        var foreign = inHandling(account(Role.CASE_OFFICER));
        done(officer, id, "/links", "number", label(mine));
        done(officer, id, "/links", "number", label(foreign));

        var page = look(officer, id, "");
        var linked = page.substring(page.indexOf("id=\"links\""));

        assertThat(linked).contains(label(mine), label(foreign), "/cases/" + mine.value(), "tertutup bagi Anda");
        assertThat(linked).doesNotContain(foreign.value().toString());
    }

    private List<String> buttons(TestAccount by, CaseId id) throws Exception {
        var actions = ACTIONS.matcher(look(by, id, ""));
        assertThat(actions.find()).isTrue();
        return BUTTON.matcher(actions.group(1))
                .results()
                .map(it -> (it.group(1).isBlank() ? "! " : "") + it.group(2))
                .toList();
    }

    private static String label(CaseId id) {
        return db().sql("select number from complaints.case_file where id = :id")
                .param("id", id.value())
                .query(String.class)
                .single();
    }
}
