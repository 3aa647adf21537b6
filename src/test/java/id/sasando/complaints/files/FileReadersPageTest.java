package id.sasando.complaints.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;

import id.sasando.access.Role;
import id.sasando.complaints.CaseId;
import id.sasando.documents.FileId;
import id.sasando.documents.cleaning.FileExamples;
import id.sasando.shared.NotFound;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockMultipartFile;

/** A file that an officer adds is for officers, until one of them opens it to the reporter. */
class FileReadersPageTest extends FileDeskTest {
    private static final String EVENTS =
            "select count(*) from complaints.case_event where case_id = :id and verb = '%s'";

    @Test
    void theReporterNeitherSeesNorOpensAFileOfTheOffice() throws Exception {
        var officer = account(Role.CASE_OFFICER);
        var id = inHandling(officer);
        var own = addAsReporter(id);

        var file = attach(officer, id, "surat-penyidik.jpg", false);

        assertThat(seenByReporter(id)).containsExactly(own);
        assertThatThrownBy(() -> following.openFile(id, file)).isInstanceOf(NotFound.class);
        assertThat(following.openFile(id, own).mediaType()).isEqualTo("image/jpeg");
        assertThat(look(officer, id, ""))
                .contains("hanya petugas", "Ditambahkan oleh Petugas " + officer.login() + " (", "Dari pelapor")
                .doesNotContain("d-chip--due\">pelapor boleh mengunduh");
    }

    @Test
    void aTickAtAddingOpensIt() throws Exception {
        var officer = account(Role.CASE_OFFICER);
        var id = inHandling(officer);

        var file = attach(officer, id, "jawaban.jpg", true);

        assertThat(seenByReporter(id)).containsExactly(file);
        assertThat(following.openFile(id, file).mediaType()).isEqualTo("image/jpeg");
        assertThat(number(EVENTS.formatted("FILE_RELEASED"), id)).isOne();
        assertThat(trail("complaints.case.file-released", id.value())).isOne();
        assertThat(trail("documents.file.released", file.value())).isOne();
        assertThat(look(officer, id, "")).contains("d-chip--due\">pelapor boleh mengunduh");
    }

    @Test
    void anOfficerOpensItLaterAndClosesItAgain() throws Exception {
        var officer = account(Role.CASE_OFFICER);
        var id = inHandling(officer);
        var file = attach(officer, id, "surat.jpg", false);

        assertThat(choose(officer, id, file, "REPORTER")).isEqualTo(302);
        assertThat(seenByReporter(id)).containsExactly(file);
        assertThat(choose(officer, id, file, "OFFICE")).isEqualTo(302);

        assertThat(seenByReporter(id)).isEmpty();
        assertThatThrownBy(() -> following.openFile(id, file)).isInstanceOf(NotFound.class);
        assertThat(look(officer, id, "")).contains("Berkas dibuka untuk pelapor", "Berkas ditutup bagi pelapor");
        assertThat(trail("complaints.case.file-closed", id.value())).isOne();
        assertThat(trail("documents.file.closed", file.value())).isOne();
    }

    @Test
    void choosingWhatStandsChangesNothing() throws Exception {
        var officer = account(Role.CASE_OFFICER);
        var id = inHandling(officer);
        var file = attach(officer, id, "surat.jpg", false);
        var before = version(id);

        assertThat(choose(officer, id, file, "OFFICE")).isEqualTo(302);

        assertThat(version(id)).isEqualTo(before);
    }

    @Test
    void anOldPageIsRefusedAndSomethingMustBeChosen() throws Exception {
        var officer = account(Role.CASE_OFFICER);
        var id = inHandling(officer);
        var file = attach(officer, id, "surat.jpg", false);
        var seen = version(id);
        done(officer, id, "/links", "number", label(inHandling(officer)));

        assertThat(press(officer, id, path(file), seen, "readers", "REPORTER")).isEqualTo(409);
        assertThat(press(officer, id, path(file), version(id))).isEqualTo(422);
        assertThat(press(officer, id, path(file), version(id), "readers", "EVERYBODY"))
                .isEqualTo(422);

        assertThat(seenByReporter(id)).isEmpty();
    }

    @Test
    void whoMayNotOpenTheCaseDecidesNothing() throws Exception {
        var officer = account(Role.CASE_OFFICER);
        var id = inHandling(officer);
        var file = attach(officer, id, "surat.jpg", false);

        assertThat(choose(account(Role.CASE_OFFICER), id, file, "REPORTER")).isIn(403, 404);
        assertThat(choose(account(Role.ADMIN), id, file, "REPORTER")).isIn(403, 404);
        assertThat(send(form("/cases/" + id.value() + path(file), "readers", "REPORTER")
                                .with(csrf()))
                        .getStatus())
                .isNotEqualTo(200);

        assertThat(seenByReporter(id)).isEmpty();
    }

    @Test
    void whatTheReporterAddedIsTheirsAndNotClosed() throws Exception {
        var officer = account(Role.CASE_OFFICER);
        var id = inHandling(officer);
        var own = addAsReporter(id);

        assertThat(choose(officer, id, own, "OFFICE")).isEqualTo(404);
        assertThat(send(get("/cases/" + id.value() + path(own)).with(officer.signedIn()))
                        .getStatus())
                .isEqualTo(404);
        assertThat(look(officer, id, "")).doesNotContain(path(own));
    }

    @Test
    void aFileOfAnotherCaseIsNotReachedThroughThisOne() throws Exception {
        var officer = account(Role.CASE_OFFICER);
        var id = inHandling(officer);
        var other = inHandling(account(Role.CASE_OFFICER));
        var file = attach(account(Role.HEAD_OF_OFFICE), other, "surat.jpg", false);

        assertThat(choose(officer, id, file, "REPORTER")).isEqualTo(404);
        assertThat(choose(officer, id, new FileId(UUID.randomUUID()), "REPORTER"))
                .isEqualTo(404);

        assertThat(seenByReporter(other)).isEmpty();
    }

    /** The reporter gets cleaned copies alone. */
    @Test
    void whatHasNoCleanCopyIsNotOpened() throws Exception {
        var officer = account(Role.CASE_OFFICER);
        var id = inHandling(officer);
        var heic = FileExamples.heicWithMarker("kantor");

        assertThat(attached(officer, id, "foto.heic", heic, true)).isEqualTo(422);
        assertThat(files.of(id.value())).isEmpty();
        assertThat(attached(officer, id, "foto.heic", heic, false)).isEqualTo(302);
        var file = files.of(id.value()).getFirst().id();
        assertThat(look(officer, id, path(file))).contains("tidak punya salinan bersih");
        assertThat(choose(officer, id, file, "REPORTER")).isEqualTo(409);
        assertThat(look(officer, id, path(file))).contains(words("complaints.file.has-no-clean-copy"));

        assertThat(seenByReporter(id)).isEmpty();
    }

    /** One of several turns all away; the page says which, and that nothing was added. */
    @Test
    void theFileThatTurnsAllAwayIsNamed() throws Exception {
        var officer = account(Role.CASE_OFFICER);
        var id = inHandling(officer);

        var page = send(multipart("/cases/" + id.value() + "/files")
                .file(new MockMultipartFile("file", "surat.jpg", "image/jpeg", FileExamples.jpegWithMarker("kantor")))
                .file(new MockMultipartFile("file", "foto.heic", "image/heic", FileExamples.heicWithMarker("kantor")))
                .param("submission", UUID.randomUUID().toString())
                .param("release", "true")
                .with(officer.signedIn())
                .with(csrf()));

        assertThat(page.getStatus()).isEqualTo(422);
        assertThat(page.getContentAsString())
                .contains("Berkas foto.heic tidak punya salinan bersih", "Belum ada berkas yang ditambahkan.");
        assertThat(files.of(id.value())).isEmpty();
    }

    private static String label(CaseId of) {
        return db().sql("select number from complaints.case_file where id = :id")
                .param("id", of.value())
                .query(String.class)
                .single();
    }
}
