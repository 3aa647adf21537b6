package id.sasando.complaints.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;

import id.sasando.access.Role;
import id.sasando.access.TestAccounts.TestAccount;
import id.sasando.complaints.CaseId;
import id.sasando.complaints.DeskTest;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.util.UUID;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockMultipartFile;

/** A button that is pressed twice does its work once. */
class SentTwiceTest extends DeskTest {
    private static final String NOTES = "select count(*) from complaints.note where case_id = :id";
    private static final String MESSAGES = "select count(*) from complaints.message where case_id = :id";
    private static final String FILES = "select count(*) from documents.file where subject_id = :id";

    @Test
    void aNoteSentTwiceIsOneNote() throws Exception {
        var officer = account(Role.CASE_OFFICER);
        var id = inHandling(officer);
        var key = UUID.randomUUID().toString();

        done(officer, id, "/notes", "submission", key, "note", "Majikan dihubungi.");
        done(officer, id, "/notes", "submission", key, "note", "Majikan dihubungi.");

        assertThat(number(NOTES, id)).isEqualTo(1);
        assertThat(number("select count(*) from complaints.case_event where case_id = :id and verb = 'NOTE_ADDED'", id))
                .isEqualTo(1);
    }

    @Test
    void twoNotesOfTheSameWordsAreTwo() throws Exception {
        var officer = account(Role.CASE_OFFICER);
        var id = inHandling(officer);

        done(officer, id, "/notes", "submission", UUID.randomUUID().toString(), "note", "Tidak diangkat.");
        done(officer, id, "/notes", "submission", UUID.randomUUID().toString(), "note", "Tidak diangkat.");

        assertThat(number(NOTES, id)).isEqualTo(2);
    }

    @Test
    void aMessageSentTwiceIsOneMessage() throws Exception {
        var officer = account(Role.CASE_OFFICER);
        var id = inHandling(officer);
        var key = UUID.randomUUID().toString();

        done(officer, id, "/messages", "submission", key, "message", "Kami menghubungi majikan.");
        done(officer, id, "/messages", "submission", key, "message", "Kami menghubungi majikan.");

        assertThat(number(MESSAGES, id)).isEqualTo(1);
    }

    @Test
    void filesSentTwiceAreAddedOnce() throws Exception {
        var officer = account(Role.CASE_OFFICER);
        var id = inHandling(officer);
        var key = UUID.randomUUID().toString();

        var first = attach(officer, id, key);
        var second = attach(officer, id, key);

        assertThat(first).isEqualTo(302);
        assertThat(second).isEqualTo(302);
        assertThat(number(FILES, id)).isEqualTo(1);
    }

    @Test
    void theFormsOfAPageHaveAKeyEach() throws Exception {
        var officer = account(Role.CASE_OFFICER);
        var id = inHandling(officer);

        var page = send(get("/cases/" + id.value()).with(officer.signedIn())).getContentAsString();

        assertThat(page.split("name=\"submission\" value=\"", -1)).hasSize(4);
        assertThat(java.util.regex.Pattern.compile("name=\"submission\" value=\"([^\"]+)\"")
                        .matcher(page)
                        .results()
                        .map(it -> it.group(1)))
                .hasSize(3)
                .doesNotHaveDuplicates();
    }

    private int attach(TestAccount officer, CaseId id, String key) throws Exception {
        var request = multipart("/cases/" + id.value() + "/files")
                .file(new MockMultipartFile("file", "paspor.png", "image/png", picture()))
                .param("submission", key);
        return send(request.with(officer.signedIn()).with(csrf())).getStatus();
    }

    private static byte[] picture() throws Exception {
        var bytes = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(8, 8, BufferedImage.TYPE_INT_RGB), "png", bytes);
        return bytes.toByteArray();
    }
}
