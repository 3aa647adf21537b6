package id.sasando.web.forms;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.stereotype.Component;

/**
 * Where the server puts a large file while it is being received, before it is sealed. Closed to everybody else; each
 * file goes with its request, and what a crash left is removed at the next start. Commands of the console keep away: they
 * run beside a server that may be receiving.
 */
@Component
@ConditionalOnWebApplication
final class UploadFolder {
    private static final Logger log = LoggerFactory.getLogger(UploadFolder.class);

    UploadFolder(@Value("${spring.servlet.multipart.location}") Path folder) throws IOException {
        Files.createDirectories(
                folder, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
        int left = 0;
        try (var files = Files.newDirectoryStream(folder, Files::isRegularFile)) {
            for (var file : files) {
                Files.deleteIfExists(file);
                left++;
            }
        }
        if (left > 0) log.info("removed {} files that an earlier stop left half received", left);
    }
}
