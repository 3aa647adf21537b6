package id.sasando.keys;

import id.sasando.keys.ring.KeyFileCheck;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import javax.sql.DataSource;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * What the doctor says of the key file, before Spring starts.
 *
 * @param words what was found, and what to do if it is not fit
 */
public record KeyFileReport(boolean fit, String words) {
    private static final String MARK = "select mark from keys.master_mark";

    /** @param source the database that it shall open; empty if that cannot be reached */
    public static KeyFileReport read(Path file, Optional<DataSource> source) {
        var known = source.flatMap(KeyFileReport::mark);
        if (known.isEmpty() && source.isPresent() && !Files.exists(file)) {
            return new KeyFileReport(false, file + " does not exist yet: it is made at the first start");
        }
        try {
            KeyFileCheck.run(file, known);
            return new KeyFileReport(true, file + (known.isEmpty() ? "" : " opens this database"));
        } catch (KeyFileTrouble trouble) {
            return new KeyFileReport(false, String.valueOf(trouble.getMessage()));
        }
    }

    /** Empty, too, in a database that nobody has migrated yet. */
    private static Optional<byte[]> mark(DataSource source) {
        try {
            return JdbcClient.create(source).sql(MARK).query(byte[].class).optional();
        } catch (DataAccessException _) {
            return Optional.empty();
        }
    }
}
