package id.sasando.bench.load;

import id.sasando.database.TestDatabase;
import id.sasando.reference.ReferenceLoading;
import java.nio.file.Path;
import java.util.Map;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** An installation of its own that may load a synthetic set. */
final class BenchInstallation implements ApplicationContextInitializer<ConfigurableApplicationContext> {
    private static final TestDatabase DATABASE = TestDatabase.fresh();

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        var login = DATABASE.application();
        var owner = DATABASE.ownerLogin();
        ReferenceLoading.run(new DriverManagerDataSource(owner.url(), owner.user(), owner.password()), login.user());
        var home = Path.of(
                System.getProperty("build.dir", "target"),
                "test-bench-" + ProcessHandle.current().pid());
        context.getEnvironment()
                .getPropertySources()
                .addFirst(new MapPropertySource(
                        "bench-installation",
                        Map.of(
                                "sasando.bench", "true",
                                "sasando.home", home.toString(),
                                "spring.datasource.hikari.minimum-idle", 0,
                                "spring.datasource.hikari.idle-timeout", 10_000,
                                "spring.datasource.url", login.url(),
                                "spring.datasource.username", login.user(),
                                "spring.datasource.password", login.password())));
    }

    static TestDatabase database() {
        return DATABASE;
    }
}
