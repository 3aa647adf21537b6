package id.sasando.notices;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import com.icegreen.greenmail.store.FolderException;
import com.icegreen.greenmail.user.UserException;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.slf4j.LoggerFactory;

/** A real SMTP server in this JVM, on a free port of the loopback. */
public final class MailHost implements AutoCloseable {
    private static final ServerSetup ANY_PORT = new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP);

    private final GreenMail server = new GreenMail(ANY_PORT);

    private final int port;

    public MailHost() {
        // It prints a trace for each refusal that a test asks for.
        if (LoggerFactory.getLogger("com.icegreen.greenmail") instanceof Logger log) log.setLevel(Level.OFF);
        server.start();
        port = server.getSmtp().getPort();
    }

    public int port() {
        return port;
    }

    /** How an operator would name it. */
    public Map<String, String> environment() {
        return Map.of(
                "SASANDO_MAIL_HOST", "127.0.0.1",
                "SASANDO_MAIL_PORT", Integer.toString(port()),
                "SASANDO_MAIL_FROM", "sistem@kantor.example",
                "SASANDO_MAIL_SECURITY", "none");
    }

    public MailServer settings() {
        var environment = environment();
        return MailServer.of(name -> environment.getOrDefault("SASANDO_MAIL_" + name, ""))
                .orElseThrow();
    }

    /** From now on the server answers each message with 451, until {@link #accept}. */
    public void refuse() {
        server.getUserManager().setMessageDeliveryHandler((_, _) -> {
            throw new UserException("disk full");
        });
    }

    public void accept() {
        var users = server.getUserManager();
        users.setMessageDeliveryHandler((_, address) -> {
            var known = users.getUserByEmail(address.getEmail());
            return known != null ? known : users.createUser(address.getEmail(), address.getEmail(), "x");
        });
    }

    /** From now on only this user may sign in. */
    public void require(String user, String password) {
        server.setUser(user, password);
        server.getUserManager().setAuthRequired(true);
    }

    /** Forgets what it received and takes everything. */
    public void empty() {
        try {
            server.purgeEmailFromAllMailboxes();
        } catch (FolderException e) {
            throw new IllegalStateException(e);
        }
        accept();
    }

    public List<MimeMessage> received(String address) {
        return Arrays.stream(server.getReceivedMessages())
                .filter(it -> recipient(it).equals(address))
                .toList();
    }

    private static String recipient(MimeMessage message) {
        try {
            return message.getAllRecipients()[0].toString();
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        server.stop();
    }
}
