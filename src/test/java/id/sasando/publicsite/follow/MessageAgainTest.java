package id.sasando.publicsite.follow;

import static org.assertj.core.api.Assertions.assertThat;

import id.sasando.access.Role;
import id.sasando.complaints.CaseFacts;
import id.sasando.complaints.CaseId;
import id.sasando.complaints.DeskTest;
import id.sasando.complaints.NewComplaint;
import id.sasando.complaints.ReceiptCode;
import id.sasando.shared.Actor;
import java.security.SecureRandom;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletResponse;

/** A reporter's message or wish that comes again with other words is kept, and sent by one press. */
class MessageAgainTest extends DeskTest {
    private static final String FIRST = "Adik saya sudah menelepon kemarin.";
    private static final String OTHER = "Adik saya sudah menelepon, ia dipukul lagi.";
    private final ReceiptCode code = ReceiptCode.random(new SecureRandom());
    private CaseId id = new CaseId(UUID.randomUUID());
    private MockHttpServletResponse page = new MockHttpServletResponse();

    @BeforeEach
    void open() throws Exception {
        var reporter = new NewComplaint.Reporter(true, "", "CODE_ONLY", "", "", "LEGAL_DUTY");
        id = lodging.lodge(
                new NewComplaint(
                        UUID.randomUUID(),
                        code,
                        "PORTAL",
                        "FAMILY",
                        false,
                        WORDS,
                        "MY",
                        false,
                        "Pekerja Contoh",
                        List.of(),
                        "UNKNOWN",
                        Optional.empty(),
                        Optional.empty(),
                        reporter,
                        CaseFacts.NONE),
                new Actor.Reporter());
        page = send(form("/follow", "code", code.value()));
    }

    @Test
    void theSameMessageIsSentOnce() throws Exception {
        var held = sealed();
        press("message", held, "text", FIRST);
        press("message", held, "text", FIRST);

        assertThat(page.getStatus()).isEqualTo(200);
        assertThat(messages()).isEqualTo(1);
    }

    @Test
    void otherWordsAreKeptAndSentByOnePress() throws Exception {
        var held = sealed();
        press("message", held, "text", FIRST);

        press("message", held, "text", OTHER);

        assertThat(page.getStatus()).isEqualTo(409);
        assertThat(page.getContentAsString())
                .contains("\n" + OTHER + "</textarea>", "Pesan pertama sudah kami terima", "belum terkirim")
                .doesNotContain("Pesan sudah terkirim.");
        assertThat(messages()).isEqualTo(1);
        press("message", sealed(), "text", OTHER);
        assertThat(page.getContentAsString()).contains("Pesan sudah terkirim.");
        assertThat(messages()).isEqualTo(2);
    }

    @Test
    void anotherReasonToWithdrawIsKeptAndSentAsAMessageByOnePress() throws Exception {
        var held = sealed();
        press("withdraw", held, "reason", FIRST);
        press("withdraw", held, "reason", FIRST);
        assertThat(page.getStatus()).isEqualTo(200);

        press("withdraw", held, "reason", OTHER);

        assertThat(page.getStatus()).isEqualTo(409);
        assertThat(page.getContentAsString())
                .contains("\n" + OTHER + "</textarea>", "Permintaan pencabutan sudah kami terima");
        press("message", sealed(), "text", OTHER);
        assertThat(messages()).isEqualTo(1);
    }

    @Test
    void whatCannotBeWithdrawnAnyMoreKeepsTheReason() throws Exception {
        var held = sealed();
        db().sql("update complaints.case_file set danger = true where id = :id")
                .param("id", id.value())
                .update();

        press("withdraw", held, "reason", OTHER);

        assertThat(page.getStatus()).isEqualTo(409);
        assertThat(page.getContentAsString()).contains("\n" + OTHER + "</textarea>");
    }

    /** An officer who changes the case at the same moment turns nobody's words away. */
    @Test
    void aMessageIsTakenWhateverAnOfficerDoesMeanwhile() throws Exception {
        var held = sealed();
        done(account(Role.CASE_OFFICER), id, "/take");

        press("message", held, "text", OTHER);

        assertThat(messages()).isEqualTo(1);
    }

    private void press(String path, String held, String... fields) throws Exception {
        page = send(form("/follow/" + path, fields).param("sealed", held));
    }

    private String sealed() throws Exception {
        return hidden(page).getOrDefault("sealed", "");
    }

    private int messages() {
        return number("select count(*) from complaints.message where case_id = :id", id);
    }
}
