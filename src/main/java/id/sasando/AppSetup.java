package id.sasando;

import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the whole application shares: the clock. */
@Configuration(proxyBeanMethods = false)
class AppSetup {

    @Bean
    Clock clock() {
        return Clock.systemUTC();
    }
}
