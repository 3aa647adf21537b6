package id.sasando.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class PostgresVersionTest {
    @Test
    void theFirstNumberOfTheVersionIsRead() {
        assertThat(PostgresVersion.major("18.6")).isEqualTo(18);
        assertThat(PostgresVersion.major("15.10 (Debian 15.10-0+deb12u1)")).isEqualTo(15);
        assertThat(PostgresVersion.major("19beta1")).isEqualTo(19);
        assertThat(PostgresVersion.major("9.6.24")).isEqualTo(9);
        assertThatThrownBy(() -> PostgresVersion.major("unknown")).isInstanceOf(DatabaseRefused.class);
    }

    @Test
    void aServerOlderThanFifteenIsRefused() {
        assertThatThrownBy(() -> PostgresVersion.requireSupported("14.19"))
                .isInstanceOf(DatabaseRefused.class)
                .hasMessageContaining("PostgreSQL 14.19")
                .hasMessageContaining("15 or newer");
        assertThatCode(() -> PostgresVersion.requireSupported("15.0")).doesNotThrowAnyException();
    }
}
