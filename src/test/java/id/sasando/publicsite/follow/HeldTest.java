package id.sasando.publicsite.follow;

import static org.assertj.core.api.Assertions.assertThat;

import id.sasando.complaints.CaseId;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** How long the pages of a case live. */
class HeldTest {
    private static final Instant NOON = Instant.parse("2026-12-01T04:00:00Z");
    private final Held held = Held.entered(new CaseId(UUID.randomUUID()), "ab", NOON);

    @Test
    void aPageLivesHalfAnHourUntouched() {
        assertThat(held.life(NOON)).isEqualTo(Duration.ofMinutes(30));
        assertThat(held.life(NOON.plusSeconds(3600))).isEqualTo(Duration.ofMinutes(30));
    }

    @Test
    void theLastPageDiesTwoHoursAfterTheCodeWasEntered() {
        assertThat(held.life(NOON.plus(Duration.ofMinutes(110)))).isEqualTo(Duration.ofMinutes(10));
        assertThat(held.hasEnded(NOON.plus(Duration.ofMinutes(119)))).isFalse();
        assertThat(held.hasEnded(NOON.plus(Duration.ofHours(2)))).isTrue();
    }

    @Test
    void theNextPageKeepsTheTimeAndTheCodeAndWritesUnderAKeyOfItsOwn() {
        var next = held.next(true).next(true);

        assertThat(next.entered()).isEqualTo(NOON);
        assertThat(next.generation()).isEqualTo("ab");
        assertThat(next.id()).isEqualTo(held.id());
        assertThat(next.submission()).isNotEqualTo(held.submission());
        assertThat(next.anonymous()).isTrue();
    }
}
