package id.sasando.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ExternalPostgresTest {
    private static final Map<String, String> APPLICATION = Map.of(
            "SASANDO_DATABASE_URL", "jdbc:postgresql://a,b/sasando?targetServerType=primary",
            "SASANDO_DATABASE_USER", "app",
            "SASANDO_DATABASE_PASSWORD", "open-sesame");

    @Test
    void withoutAUrlNothingIsExternal() {
        assertThat(ExternalPostgres.named(Map.of())).isEmpty();
    }

    @Test
    void severalHostsAreKeptAndDetailsOfRowsAreLeftOutOfMessages() {
        var application = ExternalPostgres.named(APPLICATION).orElseThrow().application();

        assertThat(application.url())
                .isEqualTo("jdbc:postgresql://a,b/sasando?targetServerType=primary&logServerErrorDetail=false");
    }

    @Test
    void theOwnersLoginMayBeKeptAway() {
        assertThat(ExternalPostgres.named(APPLICATION).orElseThrow().owner()).isEmpty();
    }

    @Test
    void theOwnerUsesTheSameUrlUnlessAnotherIsGiven() {
        var environment = new HashMap<>(APPLICATION);
        environment.putAll(Map.of("SASANDO_MIGRATION_USER", "owner", "SASANDO_MIGRATION_PASSWORD", "x"));
        var same = ExternalPostgres.named(environment).orElseThrow();
        assertThat(same.owner().orElseThrow().url())
                .isEqualTo(same.application().url());

        environment.put("SASANDO_MIGRATION_URL", "jdbc:postgresql://c/sasando");

        assertThat(ExternalPostgres.named(environment)
                        .orElseThrow()
                        .owner()
                        .orElseThrow()
                        .url())
                .startsWith("jdbc:postgresql://c/sasando?");
    }

    @Test
    void anIncompleteLoginIsRefusedByName() {
        var environment = new HashMap<>(APPLICATION);
        environment.remove("SASANDO_DATABASE_PASSWORD");

        assertThatThrownBy(() -> ExternalPostgres.named(environment))
                .isInstanceOf(DatabaseRefused.class)
                .hasMessageContaining("SASANDO_DATABASE_PASSWORD");
    }

    @Test
    void thePasswordIsNeverPrinted() {
        assertThat(ExternalPostgres.named(APPLICATION).orElseThrow().toString()).doesNotContain("open-sesame");
    }
}
