package id.sasando.publicsite.follow;

import static org.assertj.core.api.Assertions.assertThat;

import id.sasando.TestInstallation;
import id.sasando.complaints.CaseId;
import id.sasando.complaints.DeskTest;
import id.sasando.web.SealedForm;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;

/** The pages of a case end with the code that opened them, and two hours after it was entered; then the code is asked. */
class EndedPagesTest extends DeskTest {
    private static final String REPLACE =
            "update complaints.case_file set receipt_fingerprint = :fingerprint where id = :id";

    @Autowired
    private SealedForm seals;

    private final SecureRandom random = new SecureRandom();
    private CaseId id;

    @BeforeEach
    void aReportIsLodged() {
        id = lodge();
        theCodeIsReplacedBy("ab");
    }

    @ParameterizedTest
    @ValueSource(strings = {"case", "message", "withdraw", "identify", "files", "receipt"})
    void aPageOpenedWithAnOldCodeAsksForTheCode(String press) throws Exception {
        var sealed = sealed(Duration.ZERO);
        assertThat(send(form("/follow/case", "sealed", sealed)).getContentAsString())
                .contains("action=\"/follow/message\"");
        theCodeIsReplacedBy("cd");

        var page = press(press, sealed).getContentAsString();

        assertThat(page).contains("name=\"code\"").doesNotContain("action=\"/follow/message\"");
        assertThat(changes()).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"download", "receipt/pdf", "receipt/text"})
    void aPageOpenedWithAnOldCodeHandsNothingOut(String press) throws Exception {
        var sealed = sealed(Duration.ZERO);
        theCodeIsReplacedBy("cd");

        var answer = press(press, sealed);

        assertThat(answer.getHeader("Location")).isEqualTo("/follow");
        assertThat(answer.getContentAsByteArray()).isEmpty();
    }

    @Test
    void twoHoursAfterTheCodeWasEnteredItIsAskedAgain() throws Exception {
        var before = press("case", sealed(Duration.ofMinutes(119))).getContentAsString();
        var after = press("case", sealed(Duration.ofHours(2))).getContentAsString();

        assertThat(before).contains("action=\"/follow/message\"");
        assertThat(after).contains("name=\"code\"").doesNotContain("action=\"/follow/message\"");
    }

    @Test
    void everyPageCarriesTheTimeAtWhichTheCodeWasEntered() throws Exception {
        var entered = Instant.now().minus(Duration.ofMinutes(90));
        var sealed = seals.seal("publicsite.follow.2", Held.entered(id, generation("ab"), entered));

        for (var press : new String[] {"case", "message", "receipt"}) {
            sealed = hidden(press(press, sealed)).getOrDefault("sealed", "");
            var held = seals.open("publicsite.follow.2", sealed, Held.class).orElseThrow();

            assertThat(held.entered()).as(press).isEqualTo(entered);
            assertThat(held.generation()).as(press).isEqualTo(generation("ab"));
        }
    }

    @Test
    void whatWasTypedComesBackAfterTheCode() throws Exception {
        var sealed = sealed(Duration.ofHours(3));
        for (var press : Map.of("message", "Adik saya pindah.", "withdraw", "Sudah selesai.", "identify", "Ibu Contoh")
                .entrySet()) {
            var kept = hidden(press(press.getKey(), sealed)).getOrDefault("kept", "");

            var typed = seals.open("publicsite.follow.typed", kept, StoryPage.Typed.class);
            assertThat(typed.orElseThrow().toString()).contains(press.getValue());
        }
    }

    @Test
    void filesOfAPageThatEndedAreSaidToBeWithNobody() throws Exception {
        var sealed = sealed(Duration.ofHours(3));

        assertThat(press("files", sealed).getContentAsString()).contains("Berkas Anda belum terkirim.");
        assertThat(press("message", sealed).getContentAsString()).doesNotContain("Berkas Anda belum terkirim.");
    }

    private MockHttpServletResponse press(String press, String sealed) throws Exception {
        if (press.equals("files")) {
            var file = new MockMultipartFile("file", "a.txt", "text/plain", "halo".getBytes(StandardCharsets.UTF_8));
            return send(
                    MockMvcRequestBuilders.multipart("/follow/files").file(file).param("sealed", sealed));
        }
        String[] fields = {
            "sealed",
            sealed,
            "text",
            "Adik saya pindah.",
            "reason",
            "Sudah selesai.",
            "name",
            "Ibu Contoh",
            "channel",
            "WHATSAPP",
            "phone",
            "081200000078"
        };
        return send(form("/follow/" + press, fields));
    }

    private String sealed(Duration ago) {
        var entered = Instant.now().minus(ago);
        return seals.seal("publicsite.follow.2", Held.entered(id, generation("ab"), entered));
    }

    private static String generation(String each) {
        return each.repeat(32);
    }

    private void theCodeIsReplacedBy(String each) {
        var fingerprint = HexFormat.of().parseHex(generation(each));
        // The fingerprints of two cases are never alike.
        TestInstallation.database()
                .db()
                .sql("update complaints.case_file set receipt_fingerprint = :other where receipt_fingerprint = :same")
                .param("other", random.generateSeed(32))
                .param("same", fingerprint)
                .update();
        TestInstallation.database()
                .db()
                .sql(REPLACE)
                .param("fingerprint", fingerprint)
                .param("id", id.value())
                .update();
    }

    private long changes() {
        return TestInstallation.database()
                .db()
                .sql("select count(*) from complaints.case_event where case_id = :id and actor_kind = 'REPORTER'")
                .param("id", id.value())
                .query(Long.class)
                .single();
    }
}
