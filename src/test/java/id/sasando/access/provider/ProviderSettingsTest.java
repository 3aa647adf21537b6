package id.sasando.access.provider;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import id.sasando.shared.Office.WrongSetting;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.core.env.StandardEnvironment;
import org.springframework.core.env.SystemEnvironmentPropertySource;

class ProviderSettingsTest {
    /** Ends what hangs; it is no bound for what is slow. */
    private static final Duration HANGS = Duration.ofMinutes(10);

    private static final Map<String, String> COMPLETE =
            Map.of("issuer", "https://sso.example/kantor", "client-id", "sasando", "client-secret", "rahasia");

    @Test
    void nothingIsConfiguredWithoutAnIssuer() {
        assertThat(read(Map.of("client-id", "sasando"))).isEmpty();
    }

    @Test
    void theRestHasDefaults() {
        var settings = read(COMPLETE).orElseThrow();

        assertThat(settings.name()).isEqualTo("sso.example");
        assertThat(settings.byEmail()).isTrue();
        assertThat(settings.acr()).isEmpty();
        assertThat(settings.amr()).isEmpty();
        assertThat(settings).asString().doesNotContain("rahasia");
    }

    @Test
    void theSecretMayLieInAFile(@TempDir Path folder) throws Exception {
        var file = Files.writeString(folder.resolve("secret"), "dari berkas\n");
        var settings = new HashMap<>(COMPLETE);
        settings.remove("client-secret");
        assertThatThrownBy(() -> read(settings)).isInstanceOf(WrongSetting.class);

        settings.put("client-secret-file", file.toString());

        assertThat(read(settings).orElseThrow().secret()).isEqualTo("dari berkas");
        settings.put("client-secret-file", folder.resolve("none").toString());
        assertThatThrownBy(() -> read(settings)).isInstanceOf(WrongSetting.class);
    }

    @Test
    void anIssuerOutsideThisMachineSpeaksTls() {
        for (var issuer : new String[] {"http://sso.example", "sso.example", "ftp://localhost", "https:// x"}) {
            var settings = new HashMap<>(COMPLETE);
            settings.put("issuer", issuer);
            assertThatThrownBy(() -> read(settings)).isInstanceOf(WrongSetting.class);
        }
    }

    @Test
    void theEnvironmentIsReadByTheNamesOfTheRunbook() {
        var environment = new StandardEnvironment();
        environment
                .getPropertySources()
                .addFirst(new SystemEnvironmentPropertySource(
                        "test",
                        Map.of(
                                "SASANDO_OIDC_ISSUER", "https://sso.example",
                                "SASANDO_OIDC_CLIENT_ID", "sasando",
                                "SASANDO_OIDC_CLIENT_SECRET", "rahasia",
                                "SASANDO_OIDC_ACR", "gold, platinum",
                                "SASANDO_OIDC_CLAIM", "preferred_username")));

        var settings = ProviderSettings.of(it -> environment.getProperty("sasando.oidc." + it, ""))
                .orElseThrow();

        assertThat(settings.clientId()).isEqualTo("sasando");
        assertThat(settings.acr()).containsExactlyInAnyOrder("gold", "platinum");
        assertThat(settings.byEmail()).isFalse();
    }

    @Test
    void aProviderThatCannotBeReachedIsSaidToBeClosed() {
        var settings = new HashMap<>(COMPLETE);
        settings.put("issuer", "http://localhost:1");
        var door = door(settings, Duration.ofSeconds(5));

        assertThatThrownBy(() -> door.address(Asked.draw(new SecureRandom(), "")))
                .isInstanceOf(OidcDoor.Closed.class)
                .hasMessageContaining("http://localhost:1");
    }

    @Test
    void aProviderThatNeverAnswersHoldsNobodyUp() {
        try (var provider = new TestProvider()) {
            var settings = new HashMap<>(COMPLETE);
            settings.put("issuer", provider.issuer());
            var door = door(settings, Duration.ofMillis(300));
            var asked = Asked.draw(new SecureRandom(), "");
            door.address(asked);
            provider.fallSilent();

            assertThatThrownBy(() -> assertTimeoutPreemptively(HANGS, () -> door.person(asked, asked.state(), "kode")))
                    .isInstanceOf(OidcDoor.Closed.class);
        }
    }

    private static OidcDoor door(Map<String, String> settings, Duration patience) {
        var returnsTo = "http://localhost:8080/sign-in/provider/return";
        return new OidcDoor(read(settings).orElseThrow(), returnsTo, new ProviderCalls(patience));
    }

    private static Optional<ProviderSettings> read(Map<String, String> settings) {
        return ProviderSettings.of(it -> settings.getOrDefault(it, ""));
    }
}
