package id.sasando.reference.office;

import id.sasando.reference.EmergencyPhones;
import id.sasando.shared.Office;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.Resource;

/** Makes the one {@link Office} of this installation. */
@Configuration(proxyBeanMethods = false)
class OfficeSetup {

    /** The office of the file that {@code sasando.office} names. */
    @Bean
    Office office(@Value("${sasando.office}") Resource file) throws IOException {
        try (var reader = new InputStreamReader(file.getInputStream(), StandardCharsets.UTF_8)) {
            return OfficeFile.read(reader);
        }
    }

    @Bean
    Office.Contacts contacts(@Value("${sasando.office}") Resource file, EmergencyPhones phones, Clock clock)
            throws IOException {
        try (var reader = new InputStreamReader(file.getInputStream(), StandardCharsets.UTF_8)) {
            return new KnownContacts(phones, OfficeFile.email(reader), clock);
        }
    }
}
