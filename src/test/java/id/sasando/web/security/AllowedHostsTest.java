package id.sasando.web.security;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AllowedHostsTest {
    private static final String PUBLIC = "sasando.example";

    @ParameterizedTest
    @ValueSource(
            strings = {"sasando.example", "Sasando.Example", "localhost", "127.0.0.1", "127.3.2.1", "[::1]", "::1"})
    void theConfiguredNameAndThisMachineAreOurs(String host) {
        assertThat(AllowedHosts.isOurs(host, PUBLIC)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "example",
                "www.sasando.example",
                "sasando.example.",
                "sasando.example.evil.example",
                "evil-sasando.example",
                "localhost.evil.example",
                "192.168.1.9",
                "0.0.0.0",
                "[::2]",
                "0x7f.1"
            })
    void anyOtherNameIsNot(String host) {
        assertThat(AllowedHosts.isOurs(host, PUBLIC)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "sasando.example"})
    void anAddressWithoutAHostAllowsThisMachineAlone(String host) {
        assertThat(AllowedHosts.isOurs(host, "")).isFalse();
    }
}
