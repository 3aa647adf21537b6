package id.sasando.complaints.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;

import id.sasando.access.Role;
import id.sasando.access.TestAccounts.TestAccount;
import id.sasando.complaints.CaseId;
import id.sasando.complaints.DeskTest;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.util.UUID;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockMultipartFile;

/** A form of the desk that comes again with other words is no repetition: nothing is lost and nothing claimed. */
class SentOtherwiseTest extends DeskTest {
    private static final Pattern KEY =
            Pattern.compile("<form id=\"(\\w+)\".*?name=\"submission\" value=\"([^\"]+)\"", Pattern.DOTALL);
    private static final String FIRST = "Majikan dihubungi tadi pagi.";
    private static final String OTHER = "Majikan mengancam akan memulangkan besok.";
    private final String key = UUID.randomUUID().toString();
    private TestAccount officer;
    private CaseId id;

    @BeforeEach
    void open() throws Exception {
        officer = account(Role.CASE_OFFICER);
        id = inHandling(officer);
    }

    @Test
    void aNoteWithOtherWordsIsKeptOnThePageAndSavedAsANewOneByOnePress() throws Exception {
        done(officer, id, "/notes", "submission", key, "note", FIRST);

        var page = sent("/notes", "submission", key, "note", OTHER);

        assertThat(page.getStatus()).isEqualTo(409);
        assertThat(page.getContentAsString()).contains(OTHER, "Catatan pertama sudah disimpan", "belum disimpan");
        assertThat(count("note")).isEqualTo(1);
        done(officer, id, "/notes", "submission", keyOf(page, "noteForm"), "note", OTHER);
        assertThat(count("note")).isEqualTo(2);
        assertThat(look(officer, id, "")).contains(FIRST, OTHER);
    }

    @Test
    void aMessageWithOtherWordsIsKeptOnThePageAndSentAsANewOneByOnePress() throws Exception {
        done(officer, id, "/messages", "submission", key, "message", FIRST);

        var page = sent("/messages", "submission", key, "message", OTHER);

        assertThat(page.getStatus()).isEqualTo(409);
        assertThat(page.getContentAsString()).contains(OTHER, "Pesan pertama sudah terkirim");
        assertThat(count("message")).isEqualTo(1);
        done(officer, id, "/messages", "submission", keyOf(page, "messageForm"), "message", OTHER);
        assertThat(count("message")).isEqualTo(2);
    }

    @Test
    void aTickIsContentToo() throws Exception {
        done(officer, id, "/messages", "submission", key, "message", FIRST);

        assertThat(sent("/messages", "submission", key, "message", FIRST, "awaiting", "true")
                        .getStatus())
                .isEqualTo(409);
    }

    @Test
    void aFormThatWasNeverTakenKeepsItsKey() throws Exception {
        var page = sent("/notes", "submission", key, "note", " ");

        assertThat(page.getStatus()).isEqualTo(422);
        assertThat(keyOf(page, "noteForm")).isEqualTo(key);
    }

    @Test
    void otherFilesAreNotTakenForThoseThatWereAdded() throws Exception {
        assertThat(attach(Color.RED).getStatus()).isEqualTo(302);
        assertThat(attach(Color.RED).getStatus()).isEqualTo(302);

        var page = attach(Color.BLUE);

        assertThat(page.getStatus()).isEqualTo(409);
        assertThat(page.getContentAsString()).contains("Berkas pertama sudah disimpan");
        assertThat(number("select count(*) from documents.file where subject_id = :id", id))
                .isEqualTo(1);
    }

    @Test
    void anotherNumberFromOutsideIsNotTakenForTheFirst() throws Exception {
        String[] form = {
            "submission", key, "kind", "MISSION", "number", "KL-2026-81", "givenOn", "2026-01-05", "note", ""
        };
        assertThat(sent("/outside-numbers", form).getStatus()).isEqualTo(302);
        form[5] = "KL-2026-82";

        var page = sent("/outside-numbers", form);

        assertThat(page.getStatus()).isEqualTo(409);
        assertThat(page.getContentAsString()).contains("KL-2026-82", "berbeda dan belum disimpan");
        form[1] = hidden(page).getOrDefault("submission", "");
        assertThat(form[1]).isNotEqualTo(key);
    }

    @Test
    void anotherReasonOfAMergeIsNotClaimedToBeSaved() throws Exception {
        var head = account(Role.HEAD_OF_OFFICE);
        var path = "/cases/" + lodge().value() + "/merge/" + id.value();
        String[] form = {"submission", key, "version", "0", "masterVersion", "" + version(id), "reason", FIRST};
        assertThat(send(form(path, form).with(head.signedIn()).with(csrf())).getStatus())
                .isEqualTo(302);
        form[7] = OTHER;

        var page = send(form(path, form).with(head.signedIn()).with(csrf()));

        assertThat(page.getStatus()).isEqualTo(409);
        assertThat(page.getContentAsString()).contains(OTHER, "belum disimpan");
    }

    private MockHttpServletResponse sent(String path, String... fields) throws Exception {
        var request = form("/cases/" + id.value() + path, fields);
        return send(request.with(officer.signedIn()).with(csrf()));
    }

    private MockHttpServletResponse attach(Color color) throws Exception {
        var request = multipart("/cases/" + id.value() + "/files")
                .file(new MockMultipartFile("file", "bukti.png", "image/png", picture(color)))
                .param("submission", key);
        return send(request.with(officer.signedIn()).with(csrf()));
    }

    private int count(String what) {
        return number("select count(*) from complaints." + what + " where case_id = :id", id);
    }

    private static String keyOf(MockHttpServletResponse page, String form) throws Exception {
        return KEY.matcher(page.getContentAsString())
                .results()
                .filter(it -> it.group(1).equals(form))
                .map(it -> it.group(2))
                .findFirst()
                .orElseThrow();
    }

    private static byte[] picture(Color color) throws Exception {
        var image = new BufferedImage(8, 8, BufferedImage.TYPE_INT_RGB);
        image.setRGB(3, 3, color.getRGB());
        var bytes = new ByteArrayOutputStream();
        ImageIO.write(image, "png", bytes);
        return bytes.toByteArray();
    }
}
