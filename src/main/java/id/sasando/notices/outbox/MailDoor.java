package id.sasando.notices.outbox;

import id.sasando.notices.MailServer;
import id.sasando.shared.Office;
import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;
import org.springframework.mail.MailAuthenticationException;
import org.springframework.mail.MailException;
import org.springframework.mail.MailSendException;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.mail.javamail.MimeMessageHelper;
import org.springframework.stereotype.Component;

/** Hands one message to the mail server. A message has the same Message-ID however often it is tried. */
@Component
class MailDoor {
    private static final Pattern REPLY = Pattern.compile("(?:^|\\s)([45]\\d\\d)[ -]");
    private static final int CAUSES_MAX = 10;

    private final Optional<MailServer> server;
    private final Optional<JavaMailSenderImpl> sender;
    private final Office office;

    @Autowired
    MailDoor(Environment environment, Office office) {
        this(
                MailServer.of(name -> environment.getProperty("sasando.mail." + name.toLowerCase(Locale.ROOT), "")),
                office);
    }

    MailDoor(Optional<MailServer> server, Office office) {
        this.server = server;
        this.sender = server.map(MailServer::sender);
        this.office = office;
    }

    /** How handing over ended: the server took it, refused this message, or cannot be used at all now. */
    sealed interface Answer {
        record Taken() implements Answer {}

        record Refused(String trouble) implements Answer {}

        record Closed(String trouble) implements Answer {}
    }

    boolean isOpen() {
        return server.isPresent();
    }

    Answer hand(Message message) {
        var from = server.orElseThrow().from();
        var by = sender.orElseThrow();
        try {
            var mail = by.createMimeMessage();
            var parts = new MimeMessageHelper(mail, StandardCharsets.UTF_8.name());
            parts.setFrom(from, office.name());
            parts.setTo(message.address());
            parts.setSubject(message.words().subject());
            parts.setText(message.words().body());
            mail.setHeader("Message-ID", "<" + message.id() + from.substring(from.lastIndexOf('@')) + ">");
            mail.setHeader("Auto-Submitted", "auto-generated");
            by.send(mail);
            return new Answer.Taken();
        } catch (MailAuthenticationException _) {
            return new Answer.Closed("LOGIN");
        } catch (MailSendException e) {
            return of(e.getMessageExceptions());
        } catch (MailException | MessagingException | java.io.UnsupportedEncodingException _) {
            return new Answer.Refused("ADDRESS");
        }
    }

    /** A server that cannot be reached fails each message, too, but in another way than one that refuses it. */
    private static Answer of(Exception... failures) {
        return failures.length > 0 && failures[0] instanceof SendFailedException refused
                ? new Answer.Refused(reply(refused))
                : new Answer.Closed("CONNECTION");
    }

    /** The number of the server's reply. Its words may name the recipient, so they go no further. */
    private static String reply(Exception refused) {
        Throwable cause = refused;
        for (int depth = 0; depth < CAUSES_MAX && cause != null; depth++) {
            var number = REPLY.matcher(String.valueOf(cause.getMessage()));
            if (number.find()) return number.group(1);
            cause = cause instanceof MessagingException it ? it.getNextException() : cause.getCause();
        }
        return "REFUSED";
    }
}
