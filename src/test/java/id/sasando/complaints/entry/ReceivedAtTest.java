package id.sasando.complaints.entry;

import static id.sasando.reference.ReferenceExamples.CLOCK;
import static id.sasando.reference.ReferenceExamples.office;
import static org.assertj.core.api.Assertions.assertThat;

import id.sasando.complaints.entry.ReceivedAt.Answer;
import java.time.Instant;
import org.junit.jupiter.api.Test;

/** It is ten in the morning of 24 November 2026 at the office. */
class ReceivedAtTest {
    private final ReceivedAt receivedAt = new ReceivedAt(office(), CLOCK);

    @Test
    void nothingTypedMeansNow() {
        assertThat(receivedAt.read("", "")).isEqualTo(new Answer.Now());
    }

    @Test
    void dayAndTimeAreThoseOfTheOffice() {
        var earlier = new Answer.Earlier(Instant.parse("2026-11-24T01:59:00Z"));

        assertThat(receivedAt.read("24-11-2026", "9.59")).isEqualTo(earlier);
        assertThat(receivedAt.read("24-11-2026", "09:59")).isEqualTo(earlier);
        assertThat(receivedAt.read("23-11-2026", ""))
                .isEqualTo(new Answer.Earlier(Instant.parse("2026-11-22T16:00:00Z")));
    }

    @Test
    void nothingIsReceivedLaterThanNowOrAtNoTime() {
        assertThat(receivedAt.read("24-11-2026", "10.01")).isEqualTo(new Answer.Impossible());
        assertThat(receivedAt.read("25-11-2026", "")).isEqualTo(new Answer.Impossible());
        assertThat(receivedAt.read("", "09.00")).isEqualTo(new Answer.Impossible());
        assertThat(receivedAt.read("yesterday", "")).isEqualTo(new Answer.Impossible());
        assertThat(receivedAt.read("24-11-2026", "25.00")).isEqualTo(new Answer.Impossible());
    }
}
