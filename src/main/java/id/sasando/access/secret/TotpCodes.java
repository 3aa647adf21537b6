package id.sasando.access.secret;

import com.eatthepath.otp.TimeBasedOneTimePasswordGenerator;
import java.nio.charset.StandardCharsets;
import java.security.InvalidKeyException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.Locale;
import java.util.OptionalLong;
import javax.crypto.spec.SecretKeySpec;

/** Codes of six digits that live for thirty seconds; a clock that is one step off is forgiven. */
final class TotpCodes {
    /** RFC 4226 recommends a secret as long as the hash. */
    private static final int SECRET_BYTES = 20;

    private static final int STEPS_OFF_MAX = 1;
    private static final TimeBasedOneTimePasswordGenerator GENERATOR = new TimeBasedOneTimePasswordGenerator();

    private TotpCodes() {}

    static String newSecret(SecureRandom random) {
        var bytes = new byte[SECRET_BYTES];
        random.nextBytes(bytes);
        return Base32.encode(bytes);
    }

    /** The step that the code belongs to, if it is later than the last one used. */
    static OptionalLong step(String secret, String code, Instant now, long lastStep) {
        var present = now.getEpochSecond() / seconds();
        var found = OptionalLong.empty();
        for (var step = present - STEPS_OFF_MAX; step <= present + STEPS_OFF_MAX; step++) {
            if (same(code, code(secret, step)) && step > lastStep) found = OptionalLong.of(step);
        }
        return found;
    }

    static String code(String secret, long step) {
        try {
            var key = new SecretKeySpec(Base32.decode(secret), GENERATOR.getAlgorithm());
            return GENERATOR.generateOneTimePasswordString(key, Instant.ofEpochSecond(step * seconds()), Locale.ROOT);
        } catch (InvalidKeyException e) {
            throw new IllegalStateException(e);
        }
    }

    private static long seconds() {
        return GENERATOR.getTimeStep().toSeconds();
    }

    private static boolean same(String typed, String right) {
        return MessageDigest.isEqual(typed.getBytes(StandardCharsets.UTF_8), right.getBytes(StandardCharsets.UTF_8));
    }
}
