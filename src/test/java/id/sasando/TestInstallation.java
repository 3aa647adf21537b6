package id.sasando;

import id.sasando.database.TestDatabase;
import id.sasando.reference.ReferenceLoading;
import java.nio.file.Path;
import java.util.Map;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** One installation for all page, journey and browser tests of this JVM: a database with reference data, and keys. */
public final class TestInstallation {
    private static final TestDatabase DATABASE = make();
    private static final Path HOME = Path.of(System.getProperty("build.dir", "target"), "test-installation");

    private TestInstallation() {}

    public static TestDatabase database() {
        return DATABASE;
    }

    public static Path home() {
        return HOME;
    }

    static Map<String, Object> properties() {
        var login = DATABASE.application();
        return Map.of(
                "sasando.home", HOME.toString(),
                "sasando.key-file",
                        HOME.resolve("keys-" + ProcessHandle.current().pid() + "/master.key")
                                .toString(),
                // Many applications share the test server.
                "spring.datasource.hikari.minimum-idle", 0,
                "spring.datasource.hikari.idle-timeout", 10_000,
                "spring.datasource.url", login.url(),
                "spring.datasource.username", login.user(),
                "spring.datasource.password", login.password());
    }

    private static TestDatabase make() {
        var fresh = TestDatabase.fresh();
        var owner = fresh.ownerLogin();
        ReferenceLoading.run(
                new DriverManagerDataSource(owner.url(), owner.user(), owner.password()),
                fresh.application().user());
        return fresh;
    }
}
