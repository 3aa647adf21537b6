package id.sasando.access.device;

import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Reads from {@code access.credential} the mark that the cookies of an account must bear. Ending sessions and resetting
 * change it, and with that all its devices are strangers.
 */
@Repository
class DeviceMarks {
    private static final String MARK = "select device_mark from access.credential where account = :account";
    private final JdbcClient db;

    DeviceMarks(JdbcClient db) {
        this.db = db;
    }

    Optional<UUID> of(UUID account) {
        return db.sql(MARK).param("account", account).query(UUID.class).optional();
    }
}
