package id.sasando.complaints.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;

import id.sasando.TestInstallation;
import id.sasando.access.TestAccounts.TestAccount;
import id.sasando.complaints.CaseId;
import id.sasando.complaints.DeskTest;
import id.sasando.documents.FileId;
import id.sasando.documents.FileLine;
import id.sasando.documents.Files;
import id.sasando.documents.Upload;
import id.sasando.documents.cleaning.FileExamples;
import id.sasando.shared.Actor;
import java.util.List;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;

/** Officers and reporters add files to cases. */
abstract class FileDeskTest extends DeskTest {
    @Autowired
    protected Files files;

    /** An officer's file, as the page sends it. */
    protected FileId attach(TestAccount officer, CaseId id, String name, boolean release) throws Exception {
        assertThat(attached(officer, id, name, FileExamples.jpegWithMarker("kantor"), release))
                .isEqualTo(302);
        return last(id);
    }

    /** @return the status of the answer */
    protected int attached(TestAccount officer, CaseId id, String name, byte[] content, boolean release)
            throws Exception {
        var request = multipart("/cases/" + id.value() + "/files")
                .file(new MockMultipartFile("file", name, "image/jpeg", content))
                .param("submission", UUID.randomUUID().toString());
        if (release) request.param("release", "true");
        return send(request.with(officer.signedIn()).with(csrf())).getStatus();
    }

    protected FileId addAsReporter(CaseId id) {
        var photo = FileExamples.jpegWithMarker("pelapor");
        return following.addFile(
                id, new Upload(new Actor.Reporter(), UUID.randomUUID(), "foto.jpg", photo, false, false));
    }

    /** As files of the office lay before anybody was asked. */
    protected FileId undecided(TestAccount officer, CaseId id) throws Exception {
        var file = attach(officer, id, "lama.jpg", false);
        TestInstallation.database()
                .owner()
                .sql("insert into complaints.file_to_decide values (:file, :case, timestamptz '2026-11-01')")
                .param("file", file.value())
                .param("case", id.value())
                .update();
        return file;
    }

    protected int choose(TestAccount by, CaseId id, FileId file, String readers) throws Exception {
        return press(by, id, path(file), version(id), "readers", readers);
    }

    protected static String path(FileId file) {
        return "/files/" + file.value() + "/readers";
    }

    protected List<FileId> seenByReporter(CaseId id) {
        return following.open(id).files().stream().map(FileLine::id).toList();
    }

    private FileId last(CaseId id) {
        return files.of(id.value()).getLast().id();
    }
}
