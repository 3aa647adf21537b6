package id.sasando.start;

import static org.assertj.core.api.Assertions.assertThat;

import id.sasando.database.DatabaseLogin;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.test.context.ConfigDataApplicationContextInitializer;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.env.StandardEnvironment;
import org.springframework.core.env.SystemEnvironmentPropertySource;

/** What links begin with: the port that is served, unless the operator names an address. */
class PublicUrlTest {
    private static final String PUBLIC_URL = "sasando.public-url";

    @TempDir
    private Path home;

    @Test
    void linksFollowThePortThatIsServed() {
        assertThat(publicUrl(8095, Map.of())).isEqualTo("http://localhost:8095");
    }

    @Test
    void theOperatorsAddressGoesFirst() {
        assertThat(publicUrl(8095, Map.of("SASANDO_PUBLIC_URL", "https://sasando.example")))
                .isEqualTo("https://sasando.example");
    }

    @Test
    void commandsKnowThePortOfTheLastStart() {
        ServedPort.keep(home, 8095);

        assertThat(publicUrl(ServedPort.last(home), Map.of())).isEqualTo("http://localhost:8095");
    }

    @Test
    void withoutAStartOrWithADamagedFileItIsTheUsualPort() throws IOException {
        assertThat(ServedPort.last(home)).isEqualTo(8080);

        Files.writeString(home.resolve("port"), "delapan");

        assertThat(ServedPort.last(home)).isEqualTo(8080);
    }

    private String publicUrl(int port, Map<String, Object> environment) {
        var settings = Settings.of(home, new DatabaseLogin("jdbc:postgresql://localhost/x", "x", "x"), port);
        try (var context = new GenericApplicationContext()) {
            var sources = context.getEnvironment().getPropertySources();
            var name = StandardEnvironment.SYSTEM_ENVIRONMENT_PROPERTY_SOURCE_NAME;
            sources.replace(name, new SystemEnvironmentPropertySource(name, environment));
            sources.addLast(new MapPropertySource("defaultProperties", settings));
            new ConfigDataApplicationContextInitializer().initialize(context);
            return context.getEnvironment().getRequiredProperty(PUBLIC_URL);
        }
    }
}
