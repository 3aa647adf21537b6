package id.sasando.access.limits;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.sasando.access.SourceLimits.Kind;
import id.sasando.shared.TooManyAttempts;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

class HashedSourcesTest {
    private Instant now = Instant.parse("2026-11-24T02:00:00Z");
    private final InstantSource source = () -> now;
    private final HashedSources limits = new HashedSources(source.withZone(ZoneOffset.UTC));

    @AfterEach
    void noRequest() {
        RequestContextHolder.resetRequestAttributes();
    }

    @Test
    void tenWrongCodesAreFree() {
        from("192.0.2.1");

        assertThatCode(() -> take(10)).doesNotThrowAnyException();
        assertThatThrownBy(() -> take(1)).isInstanceOf(TooManyAttempts.class);
    }

    @Test
    void theWaitDoublesUpToOneHour() {
        from("192.0.2.1");
        take(10);

        var waits = IntStream.range(0, 9).mapToObj(_ -> refusal().toMinutes()).toList();

        assertThat(waits).containsExactly(1L, 2L, 4L, 8L, 16L, 32L, 60L, 60L, 60L);
    }

    @Test
    void anotherSourceHasItsOwnAllowance() {
        from("192.0.2.1");
        take(10);
        from("192.0.2.2");

        assertThatCode(() -> take(10)).doesNotThrowAnyException();
    }

    @Test
    void anotherKindHasItsOwnAllowance() {
        from("192.0.2.1");
        take(10);

        assertThatCode(() -> limits.take(Kind.LODGE)).doesNotThrowAnyException();
    }

    @Test
    void addressesOfOneHouseholdAreOneSource() {
        from("2001:db8:1:2::1");
        take(10);
        from("2001:db8:1:2:ffff::9");

        assertThatThrownBy(() -> take(1)).isInstanceOf(TooManyAttempts.class);
    }

    @Test
    void theNextHourKnowsNothingOfTheLast() {
        from("192.0.2.1");
        take(10);
        now = now.plus(Duration.ofHours(1));

        assertThatCode(() -> take(10)).doesNotThrowAnyException();
    }

    @Test
    void anAddressThatCannotBeReadIsCountedToo() {
        from("not-an-address");
        take(10);

        assertThatThrownBy(() -> take(1)).isInstanceOf(TooManyAttempts.class);
    }

    private void take(int times) {
        for (var i = 0; i < times; i++) limits.take(Kind.WRONG_CODE);
    }

    private Duration refusal() {
        try {
            limits.take(Kind.WRONG_CODE);
        } catch (TooManyAttempts attempts) {
            return attempts.retryAfter();
        }
        return Duration.ZERO;
    }

    private static void from(String address) {
        var request = new MockHttpServletRequest();
        request.setRemoteAddr(address);
        RequestContextHolder.setRequestAttributes(new ServletRequestAttributes(request));
    }
}
