package id.sasando.access.secret;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class TotpCodesTest {
    /** The key of RFC 6238, appendix B. */
    private static final String SECRET = Base32.encode("12345678901234567890".getBytes(StandardCharsets.US_ASCII));

    private static final long STEP = 1_000;
    private static final Instant NOW = Instant.ofEpochSecond(STEP * 30 + 7);

    @Test
    void codesAreThoseOfTheStandard() {
        assertThat(TotpCodes.code(SECRET, 59 / 30)).isEqualTo("287082");
        assertThat(TotpCodes.code(SECRET, 1_111_111_109 / 30)).isEqualTo("081804");
        assertThat(TotpCodes.code(SECRET, 20_000_000_000L / 30)).isEqualTo("353130");
    }

    @Test
    void oneStepEitherWayIsForgiven() {
        assertThat(TotpCodes.step(SECRET, code(STEP - 1), NOW, 0)).hasValue(STEP - 1);
        assertThat(TotpCodes.step(SECRET, code(STEP), NOW, 0)).hasValue(STEP);
        assertThat(TotpCodes.step(SECRET, code(STEP + 1), NOW, 0)).hasValue(STEP + 1);
    }

    @Test
    void twoStepsAreTooFar() {
        assertThat(TotpCodes.step(SECRET, code(STEP - 2), NOW, 0)).isEmpty();
        assertThat(TotpCodes.step(SECRET, code(STEP + 2), NOW, 0)).isEmpty();
    }

    @Test
    void noStepWorksTwiceNorOneBeforeIt() {
        assertThat(TotpCodes.step(SECRET, code(STEP), NOW, STEP)).isEmpty();
        assertThat(TotpCodes.step(SECRET, code(STEP - 1), NOW, STEP)).isEmpty();
        assertThat(TotpCodes.step(SECRET, code(STEP + 1), NOW, STEP)).hasValue(STEP + 1);
    }

    @Test
    void aSecretSurvivesItsSpelling() {
        var secret = TotpCodes.newSecret(new SecureRandom());

        assertThat(secret).hasSize(32);
        assertThat(Base32.encode(Base32.decode(secret))).isEqualTo(secret);
    }

    private static String code(long step) {
        return TotpCodes.code(SECRET, step);
    }
}
