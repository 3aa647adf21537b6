package id.sasando.demo.player;

import id.sasando.database.TestDatabase;
import id.sasando.demo.Demonstration;
import id.sasando.reference.ReferenceLoading;
import java.nio.file.Path;
import java.util.Map;
import javax.sql.DataSource;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** An installation of its own with everything that happens before Spring starts. */
final class DemoInstallation implements ApplicationContextInitializer<ConfigurableApplicationContext> {
    private static final TestDatabase DATABASE = TestDatabase.fresh();
    private static final Path HOME = Path.of(
            System.getProperty("build.dir", "target"),
            "test-demo-" + ProcessHandle.current().pid());

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        var login = DATABASE.application();
        ReferenceLoading.run(owner(), login.user());
        Demonstration.refuseMixing(owner(), true);
        context.getEnvironment()
                .getPropertySources()
                .addFirst(new MapPropertySource(
                        "demo-installation",
                        Map.of(
                                "sasando.demo", "true",
                                "sasando.demo-cases", "40",
                                "sasando.home", HOME.toString(),
                                "spring.datasource.url", login.url(),
                                "spring.datasource.username", login.user(),
                                "spring.datasource.password", login.password())));
    }

    static TestDatabase database() {
        return DATABASE;
    }

    static Path accounts() {
        return HOME.resolve("accounts.txt");
    }

    static DataSource owner() {
        var owner = DATABASE.ownerLogin();
        return new DriverManagerDataSource(owner.url(), owner.user(), owner.password());
    }
}
