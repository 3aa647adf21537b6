package id.sasando.demo;

import static org.assertj.core.api.Assertions.assertThat;

import id.sasando.PageTest;
import java.time.Clock;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;

/** Outside a demonstration. */
class RealPagesTest extends PageTest {
    @Autowired
    private Clock clock;

    @Autowired
    private ObjectProvider<ReadyAccounts> accounts;

    @Test
    void nothingOfTheDemonstrationIsThere() throws Exception {
        assertThat(open("/").getContentAsString()).contains("<main").doesNotContain("s-watermark");
        assertThat(open("/sign-in").getContentAsString()).contains("<main").doesNotContain("s-watermark");
        assertThat(clock).isNotInstanceOf(StoryClock.class);
        assertThat(accounts).isEmpty();
    }
}
