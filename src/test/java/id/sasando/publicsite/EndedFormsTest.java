package id.sasando.publicsite;

import static org.assertj.core.api.Assertions.assertThat;

import id.sasando.PageTest;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Forms whose fields are refused. */
class EndedFormsTest extends PageTest {
    @Autowired
    private EndedForms ended;

    private final UUID form = UUID.randomUUID();

    @Test
    void whatWasReceivedMayShowItsReceiptAndWhatWasLeftNothing() {
        ended.received(ended.mark(form));
        assertThat(ended.hasEnded(form)).isTrue();
        assertThat(ended.wasLeft(form)).isFalse();

        ended.left(ended.mark(form));
        ended.received(ended.mark(form));

        assertThat(ended.wasLeft(form)).isTrue();
    }

    @Test
    void onlyItsOwnMarkEndsAForm() {
        ended.left(ended.mark(UUID.randomUUID()));
        ended.left(form.toString());

        assertThat(ended.hasEnded(form)).isFalse();
    }

    @Test
    void whatNoFieldOpensAnyMoreIsForgotten() {
        ended.left(form);
        ended.sweep(Instant.now().minus(Duration.ofMinutes(1)));
        assertThat(ended.hasEnded(form)).isTrue();

        ended.sweep(Instant.now().plus(Duration.ofMinutes(1)));

        assertThat(ended.hasEnded(form)).isFalse();
    }
}
