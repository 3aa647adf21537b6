package id.sasando.keys.ring;

import id.sasando.keys.KeyFileTrouble;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Finds the master secret, or makes it on the very first start. A database that knows another secret is refused. */
@Configuration(proxyBeanMethods = false)
class KeyRingSetup {

    /**
     * The secret of this installation.
     *
     * @throws KeyFileTrouble if the database has already been sealed and the file is missing or another one
     */
    @Bean
    MasterSecret masterSecret(@Value("${sasando.key-file}") Path file, StoredKeys stored) {
        var known = stored.mark();
        if (!Files.exists(file)) {
            if (known.isPresent()) {
                throw new KeyFileTrouble("The key file " + file + " is missing, and this database was sealed with it. "
                        + "Put the file back from its sealed copy; without it nothing can be read.");
            }
            KeyFile.create(file);
        }
        var master = new MasterSecret(KeyFile.read(file));
        var mark = master.hmac("mark", "sasando".getBytes(StandardCharsets.UTF_8));
        if (known.isPresent() && !MessageDigest.isEqual(known.get(), mark)) {
            throw new KeyFileTrouble("The key file " + file + " is not the one that this database was sealed with.");
        }
        stored.setMark(mark);
        return master;
    }
}
