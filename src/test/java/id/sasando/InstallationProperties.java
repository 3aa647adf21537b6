package id.sasando;

import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;

/** Points the application under test at the one test installation. */
public final class InstallationProperties implements ApplicationContextInitializer<ConfigurableApplicationContext> {
    @Override
    public void initialize(ConfigurableApplicationContext context) {
        var source = new MapPropertySource("test-installation", TestInstallation.properties());
        context.getEnvironment().getPropertySources().addFirst(source);
    }
}
