package id.sasando.access.limits;

import id.sasando.access.SourceLimits;
import id.sasando.shared.TooManyAttempts;
import io.github.bucket4j.TimeMeter;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.stereotype.Component;

/**
 * Counts by a keyed hash of the source. The key lives here only and changes every hour; with it all counts go, so
 * nothing joins what a source did in one hour to what it did in the next.
 */
@Component
class HashedSources implements SourceLimits {
    /** More sources than this push out the one that was quiet longest. */
    static final int SOURCES_MAX = 50_000;

    private final Clock clock;
    private final TimeMeter meter;
    private final SecureRandom random = new SecureRandom();
    private final Map<String, Allowance> allowances = new LinkedHashMap<>(64, 0.75f, true);
    private final byte[] key = new byte[32];
    private long hour = -1;

    HashedSources(Clock clock) {
        this.clock = clock;
        this.meter = new ClockMeter(clock);
    }

    @Override
    public void take(Kind kind) {
        var wait = take(kind, RequestSource.current());
        if (wait.isPresent()) throw new TooManyAttempts(wait.get());
    }

    @Override
    public void take(Try attempt) {
        var wait = take(attempt, RequestSource.current());
        if (wait.isPresent()) throw new TooManyAttempts(wait.get());
    }

    @Override
    public synchronized void giveBack(Try attempt) {
        changeKeyEveryHour();
        each(attempt, RequestSource.current()).giveBack();
        if (attempt.known().isEmpty())
            whole(attempt.kind(), RequestSource.current()).giveBack();
    }

    private synchronized Optional<Duration> take(Kind kind, byte[] source) {
        changeKeyEveryHour();
        return whole(kind, source).take();
    }

    /** Once the source has nothing left, no place is kept for what else it tries: others would be pushed out. */
    private synchronized Optional<Duration> take(Try attempt, byte[] source) {
        changeKeyEveryHour();
        if (attempt.known().isPresent()) return each(attempt, source).take();
        var whole = whole(attempt.kind(), source);
        if (whole.isUsedUp()) return whole.take();
        var wait = each(attempt, source).take();
        return wait.isPresent() ? wait : whole.take();
    }

    private Allowance whole(Kind kind, byte[] source) {
        return allowance(kind + ":" + hash(source), attempts(kind));
    }

    private Allowance each(Try attempt, byte[] source) {
        var who = attempt.known().map(UUID::toString).orElseGet(() -> hash(source));
        var about = hash(attempt.about().getBytes(StandardCharsets.UTF_8));
        return allowance(attempt.kind() + ":" + who + ":" + about, attemptsEach(attempt.kind()));
    }

    private Allowance allowance(String name, int attempts) {
        var allowance = allowances.computeIfAbsent(name, _ -> new Allowance(attempts, meter));
        if (allowances.size() > SOURCES_MAX) {
            allowances.remove(allowances.keySet().iterator().next());
        }
        return allowance;
    }

    private static int attempts(Kind kind) {
        return switch (kind) {
            case LODGE -> 20;
            case UPLOAD -> 60;
            case WRONG_CODE -> 10;
            case WRONG_PASSWORD -> SignInBounds.PASSWORDS_SOURCE;
            case WRONG_SECOND_CODE -> SignInBounds.CODES_SOURCE;
            case WRONG_PASSKEY -> SignInBounds.PASSKEYS_SOURCE;
            case WRONG_RETURN -> SignInBounds.PROVIDER_SOURCE;
            case WRONG_OWN_PASSWORD -> SignInBounds.OWN_PASSWORDS;
        };
    }

    private static int attemptsEach(Kind kind) {
        return switch (kind) {
            case WRONG_PASSWORD -> SignInBounds.PASSWORDS_EACH;
            case WRONG_SECOND_CODE -> SignInBounds.CODES_EACH;
            case WRONG_PASSKEY -> SignInBounds.PASSKEYS_EACH;
            case LODGE, UPLOAD, WRONG_CODE, WRONG_RETURN, WRONG_OWN_PASSWORD -> attempts(kind);
        };
    }

    private void changeKeyEveryHour() {
        var now = clock.instant().getEpochSecond() / Allowance.PERIOD.toSeconds();
        if (now == hour) return;
        hour = now;
        random.nextBytes(key);
        allowances.clear();
    }

    private String hash(byte[] source) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key, "HmacSHA256"));
            return HexFormat.of().formatHex(mac.doFinal(source), 0, 16);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Lets the buckets go by the injected clock. */
    private record ClockMeter(Clock clock) implements TimeMeter {
        @Override
        public long currentTimeNanos() {
            return Math.multiplyExact(clock.millis(), 1_000_000L);
        }

        @Override
        public boolean isWallClockBased() {
            return true;
        }
    }
}
