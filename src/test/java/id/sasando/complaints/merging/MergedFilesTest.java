package id.sasando.complaints.merging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;

import id.sasando.access.Role;
import id.sasando.access.TestAccounts.TestAccount;
import id.sasando.complaints.CaseId;
import id.sasando.complaints.LodgingReceipts;
import id.sasando.documents.FileId;
import id.sasando.documents.FileLine;
import id.sasando.documents.Files;
import id.sasando.documents.Upload;
import id.sasando.documents.cleaning.FileExamples;
import id.sasando.shared.Actor;
import id.sasando.shared.NotFound;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;

/** Two reports that are worked together stay two: neither reporter reads what lies in the case of the other. */
class MergedFilesTest extends MergeDeskTest {
    @Autowired
    private Files files;

    @Autowired
    private LodgingReceipts receipts;

    private TestAccount officer;
    private CaseId duplicate;
    private CaseId master;

    @BeforeEach
    void merged() throws Exception {
        officer = account(Role.CASE_OFFICER);
        duplicate = inHandling(account(Role.CASE_OFFICER));
        master = inHandling(officer);
        assertThat(merge(account(Role.HEAD_OF_OFFICE), duplicate, master, key()))
                .isEqualTo(302);
    }

    @Test
    void aReleasedFileIsReadByTheReporterOfItsOwnCaseAlone() throws Exception {
        var released = attach(master);

        assertThat(following.open(master).files()).extracting(FileLine::id).containsExactly(released);
        assertThat(following.open(duplicate).files()).isEmpty();
        assertThatThrownBy(() -> following.openFile(duplicate, released)).isInstanceOf(NotFound.class);
    }

    @Test
    void whatAReporterAddedIsReadByThemAlone() {
        var photo = FileExamples.jpegWithMarker("x");
        var own = following.addFile(
                duplicate, new Upload(new Actor.Reporter(), UUID.randomUUID(), "foto.jpg", photo, false, false));

        assertThat(following.open(duplicate).files()).extracting(FileLine::id).containsExactly(own);
        assertThat(following.open(master).files()).isEmpty();
        assertThatThrownBy(() -> following.openFile(master, own)).isInstanceOf(NotFound.class);
    }

    /** The officer of the other case reads it on the page of theirs, and opens it where it lies. */
    @Test
    void theOfficerOfTheOtherCaseOpensAFileOfTheDuplicateToItsReporter() throws Exception {
        var file = attach(duplicate);
        var path = "/files/" + file.value() + "/readers";
        assertThat(look(officer, master, "")).contains("/cases/" + duplicate.value() + path);

        done(officer, duplicate, path, "readers", "OFFICE");
        assertThat(following.open(duplicate).files()).isEmpty();
        done(officer, duplicate, path, "readers", "REPORTER");

        assertThat(following.open(duplicate).files()).extracting(FileLine::id).containsExactly(file);
    }

    @Test
    void eachReporterFetchesTheirOwnReceipt() {
        assertThat(receipts.fetch(duplicate)).isPresent().isNotEqualTo(receipts.fetch(master));
    }

    private FileId attach(CaseId id) throws Exception {
        var photo = FileExamples.jpegWithMarker("kantor");
        var request = multipart("/cases/" + id.value() + "/files")
                .file(new MockMultipartFile("file", "surat.jpg", "image/jpeg", photo))
                .param("release", "true");
        assertThat(send(request.with(officer.signedIn()).with(csrf())).getStatus())
                .isEqualTo(302);
        return files.of(id.value()).getLast().id();
    }
}
