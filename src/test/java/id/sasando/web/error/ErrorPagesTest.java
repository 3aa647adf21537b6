package id.sasando.web.error;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.ThrowableProxyUtil;
import ch.qos.logback.core.read.ListAppender;
import java.sql.SQLException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;

class ErrorPagesTest {
    private final Logger log = (Logger) LoggerFactory.getLogger(ErrorPages.class);
    private final ListAppender<ILoggingEvent> written = new ListAppender<>();

    @BeforeEach
    void listen() {
        written.start();
        log.addAppender(written);
    }

    @AfterEach
    void leave() {
        log.detachAppender(written);
    }

    @Test
    void theLogGetsThePlaceOfAFaultAndNoWordsThatSomebodyTyped() {
        var cause = new SQLException("value «rahasia dua»", "22021");

        new ErrorPages().ours(new IllegalStateException("parameter [text] with value «rahasia satu»", cause));

        var line = written.list.getFirst();
        var trace = ThrowableProxyUtil.asString(line.getThrowableProxy());
        assertThat(trace)
                .contains("java.lang.IllegalStateException", "java.sql.SQLException 22021")
                .contains("ErrorPagesTest.theLogGetsThePlace")
                .doesNotContain("rahasia");
        assertThat(line.getFormattedMessage()).startsWith("fault ").doesNotContain("rahasia");
    }
}
