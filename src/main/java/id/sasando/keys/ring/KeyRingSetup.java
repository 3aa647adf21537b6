package id.sasando.keys.ring;

import id.sasando.keys.KeyFileTrouble;
import java.nio.file.Files;
import java.nio.file.Path;
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
        if (known.isEmpty() && !Files.exists(file)) KeyFile.create(file);
        var master = KeyFileCheck.open(file, known);
        stored.setMark(master.mark());
        return master;
    }
}
