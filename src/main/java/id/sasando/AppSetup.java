package id.sasando;

import id.sasando.demo.StoryClock;
import java.time.Clock;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the whole application shares: the clock. */
@Configuration(proxyBeanMethods = false)
class AppSetup {

    @Bean
    @ConditionalOnProperty(name = "sasando.demo", havingValue = "false", matchIfMissing = true)
    Clock clock() {
        return Clock.systemUTC();
    }

    /** While a demonstration is loaded, it is the day of which the story tells. */
    @Bean
    @ConditionalOnProperty("sasando.demo")
    StoryClock storyClock() {
        return new StoryClock(Clock.systemUTC());
    }
}
