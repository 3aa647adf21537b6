package id.sasando.access.limits;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.sasando.access.SourceLimits.Kind;
import id.sasando.access.SourceLimits.Try;
import id.sasando.shared.TooManyAttempts;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
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

    @Test
    void oneSourceTriesOneLoginTenTimes() {
        from("192.0.2.1");

        assertThatCode(() -> tryLogin("maria", 10)).doesNotThrowAnyException();
        assertThatThrownBy(() -> tryLogin("maria", 1)).isInstanceOf(TooManyAttempts.class);
        assertThatCode(() -> tryLogin("yosef", 10)).doesNotThrowAnyException();
    }

    @Test
    void whoTriesOneLoginTooOftenUsesUpNothingForTheOthersOfTheSource() {
        from("192.0.2.1");
        tryLogin("maria", 10);
        for (var i = 0; i < 100; i++) assertThatThrownBy(() -> tryLogin("maria", 1));

        assertThatCode(() -> tryLogin("yosef", 10)).doesNotThrowAnyException();
        assertThatCode(() -> tryLogin("agus", 10)).doesNotThrowAnyException();
    }

    @Test
    void oneSourceTriesAllLoginsThirtyTimes() {
        from("192.0.2.1");
        for (var i = 0; i < 30; i++) tryLogin("login" + i, 1);

        assertThatThrownBy(() -> tryLogin("login31", 1)).isInstanceOf(TooManyAttempts.class);
        from("192.0.2.2");
        assertThatCode(() -> tryLogin("login31", 1)).doesNotThrowAnyException();
    }

    @Test
    void aKnownDeviceIsNotStoppedByItsNeighboursAndHasAnAllowanceOfItsOwn() {
        from("192.0.2.1");
        for (var i = 0; i < 30; i++) tryLogin("login" + i, 1);
        tryLoginInVain("maria");
        var device = new Try(Kind.WRONG_PASSWORD, "maria", Optional.of(UUID.randomUUID()));

        for (var i = 0; i < 10; i++) limits.take(device);

        assertThatThrownBy(() -> limits.take(device)).isInstanceOf(TooManyAttempts.class);
    }

    @Test
    void whatWasRightCostsNothing() {
        from("192.0.2.1");
        var attempt = new Try(Kind.WRONG_PASSWORD, "maria", Optional.empty());
        for (var i = 0; i < 100; i++) {
            limits.take(attempt);
            limits.giveBack(attempt);
        }

        assertThatCode(() -> tryLogin("maria", 10)).doesNotThrowAnyException();
        assertThatThrownBy(() -> tryLogin("maria", 1)).isInstanceOf(TooManyAttempts.class);
    }

    @Test
    void whoHasNothingLeftPushesNobodyOut() {
        from("192.0.2.2");
        tryLogin("maria", 10);
        from("192.0.2.1");
        for (var i = 0; i < 30; i++) tryLogin("login" + i, 1);

        for (var i = 0; i < HashedSources.SOURCES_MAX; i++) tryLoginInVain("lain" + i);

        from("192.0.2.2");
        assertThatThrownBy(() -> tryLogin("maria", 1)).isInstanceOf(TooManyAttempts.class);
    }

    private void tryLogin(String login, int times) {
        for (var i = 0; i < times; i++) limits.take(new Try(Kind.WRONG_PASSWORD, login, Optional.empty()));
    }

    private void tryLoginInVain(String login) {
        try {
            tryLogin(login, 1);
        } catch (TooManyAttempts _) {
            return;
        }
        throw new AssertionError("let through");
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
