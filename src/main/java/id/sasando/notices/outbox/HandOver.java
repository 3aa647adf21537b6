package id.sasando.notices.outbox;

import id.sasando.shared.Job;
import java.time.Clock;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Hands waiting messages to the mail server, each at least once: it is noted as delivered after the server took it, so
 * a crash between the two sends it again under the same Message-ID. Without a mail server all wait.
 */
@Component
class HandOver implements Job {
    private static final Logger LOG = LoggerFactory.getLogger(HandOver.class);
    private static final int IN_ONE_RUN_MAX = 100;

    /** Longer than any handing over can last; then it was cut off, and somebody else may try. */
    private static final Duration LOST = Duration.ofMinutes(5);

    private final Messages messages;
    private final MailDoor door;
    private final Clock clock;

    HandOver(Messages messages, MailDoor door, Clock clock) {
        this.messages = messages;
        this.door = door;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "notices.hand-over";
    }

    @Override
    public Duration every() {
        return Duration.ofSeconds(10);
    }

    @Override
    public void run() {
        if (!door.isOpen()) return;
        for (int count = 0; count < IN_ONE_RUN_MAX; count++) {
            var now = clock.instant();
            var message = messages.claim(now, now.plus(LOST));
            if (message.isEmpty() || !handOver(message.get())) return;
        }
    }

    /** @return whether the server can be used for the next one */
    private boolean handOver(Message message) {
        return switch (door.hand(message)) {
            case MailDoor.Answer.Taken _ -> {
                messages.delivered(message.id(), clock.instant());
                yield true;
            }
            case MailDoor.Answer.Refused it -> {
                refused(message, it.trouble());
                yield true;
            }
            case MailDoor.Answer.Closed it -> {
                refused(message, it.trouble());
                yield false;
            }
        };
    }

    private void refused(Message message, String trouble) {
        var now = clock.instant();
        var next = Gaps.after(message.tries()).map(now::plus);
        messages.refused(message, trouble, now, next);
        if (next.isPresent()) LOG.info("Mail {} was refused ({}), try {}", message.id(), trouble, message.tries());
        else LOG.error("Mail {} was refused ({}) and is not tried again; see ./sasando doctor", message.id(), trouble);
    }
}
