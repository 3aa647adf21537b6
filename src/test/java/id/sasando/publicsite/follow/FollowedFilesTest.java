package id.sasando.publicsite.follow;

import static org.assertj.core.api.Assertions.assertThat;

import id.sasando.PageTest;
import id.sasando.TestInstallation;
import id.sasando.access.Role;
import id.sasando.access.TestAccounts;
import id.sasando.complaints.CaseFacts;
import id.sasando.complaints.CaseId;
import id.sasando.complaints.Lodging;
import id.sasando.complaints.NewComplaint;
import id.sasando.complaints.ReceiptCode;
import id.sasando.documents.FileId;
import id.sasando.documents.Files;
import id.sasando.documents.Upload;
import id.sasando.documents.cleaning.FileExamples;
import id.sasando.keys.DataKeyId;
import id.sasando.shared.Actor;
import java.security.SecureRandom;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;

/** Of the files of the office, the reporter's page lists and downloads those that were released, and no others. */
class FollowedFilesTest extends PageTest {
    private final ReceiptCode code = ReceiptCode.random(new SecureRandom());

    @Autowired
    private Lodging lodging;

    @Autowired
    private Files files;

    @Autowired
    private BeanFactory beans;

    private CaseId id;
    private Actor officer;

    @BeforeEach
    void aReportIsLodged() {
        officer =
                new Actor.Staff(TestAccounts.of(beans).active(Role.CASE_OFFICER).id(), "CASE_OFFICER");
        id = lodging.lodge(
                new NewComplaint(
                        UUID.randomUUID(),
                        code,
                        "PORTAL",
                        "FAMILY",
                        false,
                        "Adik saya belum pulang.",
                        "MY",
                        false,
                        "Pekerja Contoh",
                        List.of(),
                        "UNKNOWN",
                        Optional.empty(),
                        Optional.empty(),
                        new NewComplaint.Reporter(true, "", "CODE_ONLY", "", "", "LEGAL_DUTY"),
                        CaseFacts.NONE),
                new Actor.Visitor());
    }

    @Test
    void aFileOfTheOfficeIsListedAndDownloadedOnceItIsReleased() throws Exception {
        var file = addAsOffice();
        var before = follow();
        var sealed = hidden(before).getOrDefault("sealed", "");

        assertThat(before.getContentAsString()).doesNotContain(file.value().toString(), "dari kantor");
        assertThat(download(sealed, file).getStatus()).isEqualTo(404);
        files.release(officer, id.value(), file, true);

        assertThat(follow().getContentAsString())
                .contains(file.value().toString(), "Berkas 1 dari kantor (JPEG")
                .doesNotContain("surat-penyidik");
        var answer = download(sealed, file);
        assertThat(answer.getStatus()).isEqualTo(200);
        assertThat(answer.getHeader("Content-Disposition"))
                .contains("catatan.jpg")
                .doesNotContain("penyidik");
    }

    @Test
    void aPageFromBeforeItWasClosedDownloadsNothing() throws Exception {
        var file = addAsOffice();
        files.release(officer, id.value(), file, true);
        var sealed = hidden(follow()).getOrDefault("sealed", "");

        files.release(officer, id.value(), file, false);

        assertThat(download(sealed, file).getStatus()).isEqualTo(404);
    }

    private FileId addAsOffice() {
        var photo = FileExamples.jpegWithMarker("kantor");
        var key = TestInstallation.database()
                .db()
                .sql("select data_key from complaints.case_file where id = :id")
                .param("id", id.value())
                .query(UUID.class)
                .single();
        return files.prepare(new Upload(officer, UUID.randomUUID(), "surat-penyidik.jpg", photo, false, true))
                .addTo(id.value(), new DataKeyId(key));
    }

    private MockHttpServletResponse follow() throws Exception {
        return send(form("/follow", "code", code.value()));
    }

    private MockHttpServletResponse download(String sealed, FileId file) throws Exception {
        return send(
                form("/follow/download", "sealed", sealed, "file", file.value().toString()));
    }
}
