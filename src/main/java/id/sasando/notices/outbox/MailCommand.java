package id.sasando.notices.outbox;

import id.sasando.shared.Command;
import java.io.PrintStream;
import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Component;

/** {@code ./sasando mail retry}: after the mail server was put right, dead messages are tried from the beginning. */
@Component
class MailCommand implements Command {
    private static final int DONE = 0;
    private static final int WRONG_ARGUMENTS = 2;

    private final Messages messages;
    private final Clock clock;

    MailCommand(Messages messages, Clock clock) {
        this.messages = messages;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "mail";
    }

    @Override
    public int run(List<String> arguments, PrintStream out, PrintStream err) {
        if (!arguments.equals(List.of("retry"))) {
            err.println("Usage: ./sasando mail retry");
            return WRONG_ARGUMENTS;
        }
        out.println(messages.revive(clock.instant()) + " messages will be tried again.");
        return DONE;
    }
}
