package id.sasando;

import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;

/** What the whole application shares: the clock, and that jobs run. */
@EnableScheduling
@Configuration(proxyBeanMethods = false)
class AppSetup {

    @Bean
    Clock clock() {
        return Clock.systemUTC();
    }
}
