package id.sasando.web.forms;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.context.annotation.UserConfigurations;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.boot.test.context.runner.WebApplicationContextRunner;

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

    @Test
    void aCommandBesideARunningServerTouchesNothing(@TempDir Path folder) throws Exception {
        var arriving = Files.writeString(folder.resolve("upload_1.tmp"), "setengah terkirim");
        var location = "spring.servlet.multipart.location=" + folder;
        var beans = UserConfigurations.of(UploadFolder.class);

        new ApplicationContextRunner()
                .withPropertyValues(location)
                .withConfiguration(beans)
                .run(it -> assertThat(arriving).exists());
        new WebApplicationContextRunner()
                .withPropertyValues(location)
                .withConfiguration(beans)
                .run(it -> assertThat(arriving).doesNotExist());
    }
}
