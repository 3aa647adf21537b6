package id.sasando.notices;

import jakarta.mail.AuthenticationFailedException;
import jakarta.mail.MessagingException;
import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.springframework.mail.javamail.JavaMailSenderImpl;

/**
 * The mail server that the operator names by {@code SASANDO_MAIL_HOST}, {@code …_PORT}, {@code …_USER},
 * {@code …_PASSWORD}, {@code …_FROM} and {@code …_SECURITY}. Without a host no mail is sent.
 */
public record MailServer(String host, int port, Optional<Login> login, String from, Security security) {
    private static final String CONNECTING_MAX_MILLIS = "5000";
    private static final String ANSWERING_MAX_MILLIS = "20000";

    /** How the connection is closed to others; a server that cannot is not used. */
    public enum Security {
        STARTTLS(587),
        TLS(465),
        /** For a mail server on this machine only. */
        NONE(25);

        private final int port;

        Security(int port) {
            this.port = port;
        }
    }

    /** The password never appears in a text made from it. */
    public record Login(String user, String password) {
        @Override
        public String toString() {
            return "Login[user=" + user + "]";
        }
    }

    /**
     * Reads the settings.
     *
     * @param setting answers the value of {@code HOST}, {@code PORT}, …; empty if it is not set
     * @throws MailRefused if they are incomplete or wrong
     */
    public static Optional<MailServer> of(UnaryOperator<String> setting) {
        var host = setting.apply("HOST");
        if (host.isBlank()) return Optional.empty();
        var from = setting.apply("FROM");
        if (!from.matches("[^@\\s]+@[^@\\s]+")) {
            throw new MailRefused("SASANDO_MAIL_FROM is to be the address that mail comes from.");
        }
        var security = security(setting.apply("SECURITY"));
        var port = port(setting.apply("PORT"), security);
        var user = setting.apply("USER");
        var login = user.isBlank() ? Optional.<Login>empty() : Optional.of(new Login(user, setting.apply("PASSWORD")));
        return Optional.of(new MailServer(host.strip(), port, login, from.strip(), security));
    }

    private static Security security(String given) {
        return switch (given.strip().toLowerCase(Locale.ROOT)) {
            case "", "starttls" -> Security.STARTTLS;
            case "tls" -> Security.TLS;
            case "none" -> Security.NONE;
            default -> throw new MailRefused("SASANDO_MAIL_SECURITY is starttls, tls or none.");
        };
    }

    private static int port(String given, Security security) {
        if (given.isBlank()) return security.port;
        try {
            var port = Integer.parseInt(given.strip());
            if (port > 0 && port < 65_536) return port;
        } catch (NumberFormatException _) {
            // Said below.
        }
        throw new MailRefused("SASANDO_MAIL_PORT is to be the number of a port.");
    }

    /** What sends by this server. */
    public JavaMailSenderImpl sender() {
        var sender = new JavaMailSenderImpl();
        sender.setHost(host);
        sender.setPort(port);
        sender.setDefaultEncoding("UTF-8");
        var settings = sender.getJavaMailProperties();
        settings.put("mail.smtp.auth", String.valueOf(login.isPresent()));
        settings.put("mail.smtp.starttls.enable", String.valueOf(security == Security.STARTTLS));
        settings.put("mail.smtp.starttls.required", String.valueOf(security == Security.STARTTLS));
        settings.put("mail.smtp.ssl.enable", String.valueOf(security == Security.TLS));
        settings.put("mail.smtp.ssl.checkserveridentity", "true");
        settings.put("mail.smtp.connectiontimeout", CONNECTING_MAX_MILLIS);
        settings.put("mail.smtp.timeout", ANSWERING_MAX_MILLIS);
        settings.put("mail.smtp.writetimeout", ANSWERING_MAX_MILLIS);
        login.ifPresent(it -> {
            sender.setUsername(it.user());
            sender.setPassword(it.password());
        });
        return sender;
    }

    /** Connects and signs in. What to do about it if that fails, else nothing. */
    public Optional<String> trouble() {
        try {
            sender().testConnection();
            return Optional.empty();
        } catch (AuthenticationFailedException _) {
            return Optional.of(this + " refuses the login: check SASANDO_MAIL_USER and SASANDO_MAIL_PASSWORD");
        } catch (MessagingException e) {
            return Optional.of(this + " cannot be used: check SASANDO_MAIL_HOST, SASANDO_MAIL_PORT and"
                    + " SASANDO_MAIL_SECURITY (" + e.getMessage() + ")");
        }
    }

    @Override
    public String toString() {
        return host + ":" + port;
    }
}
