package id.sasando.publicsite.home;

import id.sasando.publicsite.Aside;
import id.sasando.web.Texts;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.ui.Model;

/** The notices that somebody may want to read before they send. */
@Configuration(proxyBeanMethods = false)
class PlainAsides {
    private record Plain(String name) implements Aside {
        @Override
        public String show(String choice, Model model, Texts texts) {
            return "publicsite/home/" + name;
        }
    }

    @Bean
    Aside privacyBesideTheForm() {
        return new Plain("privacy");
    }

    @Bean
    Aside accessibilityBesideTheForm() {
        return new Plain("accessibility");
    }
}
