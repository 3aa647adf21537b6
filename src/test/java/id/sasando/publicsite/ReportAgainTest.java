package id.sasando.publicsite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;

import id.sasando.TestInstallation;
import id.sasando.access.Role;
import id.sasando.complaints.CaseId;
import id.sasando.complaints.DeskTest;
import id.sasando.proof.Visitor;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.util.UUID;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockMultipartFile;

/** Send, stop the answer, change a word or tick danger, send again: nothing is lost and nothing claimed that is not so. */
class ReportAgainTest extends DeskTest {
    private static final String FIRST = "Gaji adik saya belum dibayar tiga bulan.";
    private static final String OTHER = "Gaji adik saya belum dibayar, dan ia dikunci di kamar.";
    private MockHttpServletResponse page = new MockHttpServletResponse();
    private String ready = "";
    private String receipt = "";
    private CaseId lodged = new CaseId(UUID.randomUUID());

    @BeforeEach
    void lodgeOnce() throws Exception {
        page = send(form("/report"));
        step("what", "text", FIRST);
        step("whom", "whom", "FAMILY", "worker", "Mama Contoh", "country", "HK");
        step("danger", "danger", "NO");
        step("reach", "channel", "ANONYMOUS");
        step("more");
        page = send(multipart("/report/files").param("sealed", sealed()));
        ready = sealed();
        step("check");
        receipt = code();
        lodged = new CaseId(newest());
    }

    @Test
    void theSameIsAnsweredAlike() throws Exception {
        press("check", ready);

        assertThat(page.getStatus()).isEqualTo(200);
        assertThat(code()).isEqualTo(receipt);
    }

    @Test
    void dangerReachesTheOfficeAtOnceWithoutAnotherPress() throws Exception {
        changeDanger("YES");

        assertThat(page.getStatus()).isEqualTo(409);
        assertThat(page.getContentAsString())
                .contains("Kantor sudah tahu bahwa ada bahaya", "belum terkirim")
                .doesNotContain(receipt);
        assertThat(danger()).isEqualTo(1);
        assertThat(number("select unread::int from complaints.case_file where id = :id", id()))
                .isEqualTo(1);
        assertThat(number(
                        "select count(*) from complaints.case_event where case_id = :id and verb = 'DANGER_SAID'",
                        id()))
                .isEqualTo(1);
        assertThat(trail("complaints.case.danger-said", id().value())).isEqualTo(1);
        var officer = account(Role.CASE_OFFICER);
        done(officer, id(), "/take");
        assertThat(look(officer, id(), "")).contains("Bahaya disampaikan lewat kiriman ulang");
    }

    @Test
    void dangerThatIsTakenBackLowersNothing() throws Exception {
        changeDanger("YES");
        changeDanger("NO");

        assertThat(danger()).isEqualTo(1);
    }

    @Test
    void otherWordsBecomeAnAdditionByOnePressAndOnlyOnce() throws Exception {
        changeText(OTHER);
        assertThat(page.getStatus()).isEqualTo(409);
        assertThat(page.getContentAsString()).contains(OTHER, "Laporan pertama kami terima");
        assertThat(messages()).isZero();
        var offer = sealed();

        press("again", offer);
        assertThat(page.getContentAsString()).contains("Tambahan sudah terkirim");
        assertThat(code()).isEqualTo(receipt);
        press("again", offer);

        assertThat(messages()).isEqualTo(1);
        assertThat(newest()).isEqualTo(id().value());
        var officer = account(Role.CASE_OFFICER);
        done(officer, id(), "/take");
        assertThat(look(officer, id(), "")).contains(FIRST, OTHER, "Tambahan pada laporan");
    }

    @Test
    void whoSendsNothingMoreGetsTheFirstReceipt() throws Exception {
        changeText(OTHER);

        press("again", sealed(), "go", "receipt");

        assertThat(code()).isEqualTo(receipt);
        assertThat(messages()).isZero();
    }

    @Test
    void everythingTypedIsThereToBeChangedAgain() throws Exception {
        changeText(OTHER);

        press("again", sealed(), "go", "back");

        assertThat(page.getContentAsString()).contains(OTHER, "Mama Contoh");
    }

    @Test
    void theOfferIsMadeInTheOtherLanguageToo() throws Exception {
        changeText(OTHER);

        page = send(form("/en/report/again", "sealed", sealed(), "go", "stay").contextPath("/en"));

        assertThat(page.getContentAsString()).contains(OTHER, "We received the first report");
    }

    @Test
    void whatIsAboutTheOfficeDoesNotGoToTheReadersOfTheFirstReport() throws Exception {
        press("check", ready, "go", "what");
        step("what", "text", OTHER, "about", "OFFICE");
        step("check");
        assertThat(page.getStatus()).isEqualTo(409);
        assertThat(page.getContentAsString()).contains("laporan tersendiri");
        var offer = sealed();

        press("again", offer);
        var own = code();
        press("again", offer);

        assertThat(own).isNotEqualTo(receipt).isEqualTo(code());
        assertThat(messages()).isZero();
        assertThat(db().sql("select about_office from complaints.case_file order by intake desc limit 1")
                        .query(String.class)
                        .single())
                .isEqualTo("OFFICE");
    }

    @Test
    void aFileThatCameLaterGoesWithTheAddition() throws Exception {
        press("check", ready, "go", "files");
        page = send(multipart("/report/files")
                .file(new MockMultipartFile("file", "bukti.png", "image/png", picture()))
                .param("sealed", sealed()));
        step("check");
        assertThat(page.getStatus()).isEqualTo(409);

        press("again", sealed());

        assertThat(number("select count(*) from documents.file where subject_id = :id", id()))
                .isEqualTo(1);
        assertThat(messages()).isEqualTo(1);
    }

    @Test
    void aReportOfATimeWithoutDigestsIsNotTakenForTheSameAndItsReceiptIsShown() throws Exception {
        var owner = TestInstallation.database().owner();
        owner.sql("alter table complaints.sent_form disable trigger user").update();
        owner.sql("delete from complaints.sent_form where case_id = :id")
                .param("id", id().value())
                .update();
        owner.sql("alter table complaints.sent_form enable trigger user").update();

        press("check", ready);
        assertThat(page.getStatus()).isEqualTo(409);
        press("again", sealed(), "go", "receipt");

        assertThat(code()).isEqualTo(receipt);
    }

    private void changeDanger(String answer) throws Exception {
        press("check", ready, "go", "danger");
        step("danger", "danger", answer);
        if (answer.equals("YES")) step("numbers");
        step("check");
    }

    private void changeText(String text) throws Exception {
        press("check", ready, "go", "what");
        step("what", "text", text);
        step("check");
    }

    private void step(String name, String... fields) throws Exception {
        press(name, sealed(), fields);
    }

    private void press(String name, String field, String... fields) throws Exception {
        page = send(form("/report/" + name, fields).param("sealed", field));
    }

    private String sealed() throws Exception {
        return hidden(page).getOrDefault("sealed", "");
    }

    private String code() throws Exception {
        return Visitor.code(page.getContentAsString());
    }

    /** The case that the first press made. */
    private CaseId id() {
        return lodged;
    }

    private static UUID newest() {
        return db().sql("select id from complaints.case_file order by intake desc limit 1")
                .query(UUID.class)
                .single();
    }

    private int danger() {
        return number("select danger::int from complaints.case_file where id = :id", id());
    }

    private int messages() {
        return number("select count(*) from complaints.message where case_id = :id", id());
    }

    private static byte[] picture() throws Exception {
        var bytes = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(8, 8, BufferedImage.TYPE_INT_RGB), "png", bytes);
        return bytes.toByteArray();
    }
}
