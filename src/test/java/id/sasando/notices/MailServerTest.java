package id.sasando.notices;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.sasando.notices.MailServer.Security;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class MailServerTest {
    private static final Map<String, String> LEAST = Map.of("HOST", "surat.example", "FROM", "a@kantor.example");

    @Test
    void withoutAHostThereIsNoMail() {
        assertThat(read(Map.of())).isEmpty();
    }

    @Test
    void mailIsClosedToOthersUnlessItIsSaidOtherwise() {
        var server = read(LEAST).orElseThrow();

        assertThat(server.security()).isEqualTo(Security.STARTTLS);
        assertThat(server.port()).isEqualTo(587);
        assertThat(server.sender().getJavaMailProperties())
                .containsEntry("mail.smtp.starttls.required", "true")
                .containsEntry("mail.smtp.ssl.checkserveridentity", "true");
        assertThat(read(with("SECURITY", "tls")).orElseThrow().port()).isEqualTo(465);
    }

    @Test
    void wrongSettingsAreNamed() {
        assertThatThrownBy(() -> read(with("FROM", "kantor"))).hasMessageContaining("SASANDO_MAIL_FROM");
        assertThatThrownBy(() -> read(with("PORT", "smtp"))).hasMessageContaining("SASANDO_MAIL_PORT");
        assertThatThrownBy(() -> read(with("SECURITY", "ssl"))).hasMessageContaining("SASANDO_MAIL_SECURITY");
    }

    @Test
    void thePasswordIsNeverPrinted() {
        var settings = with("USER", "sistem");
        settings.put("PASSWORD", "buka-pintu");

        assertThat(read(settings).orElseThrow().login().orElseThrow().toString())
                .doesNotContain("buka-pintu");
    }

    @Test
    void aServerThatAnswersMakesNoTrouble() {
        try (var host = new MailHost()) {
            assertThat(host.settings().trouble()).isEmpty();
        }
    }

    @Test
    void aServerThatIsNotThereIsTold() {
        var host = new MailHost();
        var gone = host.settings();
        host.close();

        assertThat(gone.trouble()).hasValueSatisfying(it -> assertThat(it).contains("cannot be used"));
    }

    @Test
    void aRefusedLoginIsToldApart() {
        try (var host = new MailHost()) {
            host.require("sistem", "benar");
            var settings = with("USER", "sistem");
            settings.putAll(Map.of(
                    "PASSWORD", "salah", "HOST", "127.0.0.1", "SECURITY", "none", "PORT", String.valueOf(host.port())));

            assertThat(read(settings).orElseThrow().trouble())
                    .hasValueSatisfying(it -> assertThat(it).contains("refuses the login"));
        }
    }

    private static Map<String, String> with(String name, String value) {
        var settings = new HashMap<>(LEAST);
        settings.put(name, value);
        return settings;
    }

    private static Optional<MailServer> read(Map<String, String> settings) {
        return MailServer.of(name -> settings.getOrDefault(name, ""));
    }
}
