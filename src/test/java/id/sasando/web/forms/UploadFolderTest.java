package id.sasando.web.forms;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class UploadFolderTest {

    @Test
    void theFolderIsClosedAndHoldsNothingOfAnEarlierRun(@TempDir Path home) throws Exception {
        var folder = home.resolve("uploads");
        new UploadFolder(folder);
        Files.writeString(folder.resolve("upload_1.tmp"), "setengah terkirim");

        new UploadFolder(folder);

        assertThat(folder).isEmptyDirectory();
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder)))
                .isEqualTo("rwx------");
    }
}
