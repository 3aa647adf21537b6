package id.sasando.database.embedded;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ServerSettingsTest {
    private static final long GIGABYTE = 1024L * 1024 * 1024;

    @Test
    void theServerSharesAnEighthOfTheMemoryWithinBounds() {
        assertThat(ServerSettings.sharedMegabytes(GIGABYTE / 2)).isEqualTo(128);
        assertThat(ServerSettings.sharedMegabytes(4 * GIGABYTE)).isEqualTo(512);
        assertThat(ServerSettings.sharedMegabytes(64 * GIGABYTE)).isEqualTo(1024);
    }
}
