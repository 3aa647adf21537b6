package id.sasando.access.limits;

import id.sasando.access.SourceLimits;
import id.sasando.shared.TooManyAttempts;
import io.github.bucket4j.TimeMeter;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
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

    private synchronized Optional<Duration> take(Kind kind, byte[] source) {
        changeKeyEveryHour();
        var name = kind.name() + ":" + hash(source);
        var allowance = allowances.computeIfAbsent(name, _ -> new Allowance(attempts(kind), meter));
        if (allowances.size() > SOURCES_MAX) {
            allowances.remove(allowances.keySet().iterator().next());
        }
        return allowance.take();
    }

    private static int attempts(Kind kind) {
        return switch (kind) {
            case LODGE, WRONG_SIGN_IN -> 20;
            case UPLOAD -> 60;
            case WRONG_CODE -> 10;
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
