package id.sasando.workers.names;

import id.sasando.shared.Job;
import java.time.Duration;
import java.util.Objects;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Files the words of names that came without their keys: from before the search knew sounds, or from before the rule was
 * changed. It works in steps, beside the work of the office and of other nodes; until it has come to a word, that word
 * is not found. A migration could not do it, since it would bind the rule of that day for ever.
 */
@Component
class HearNames implements Job {
    private static final int STEP = 500;

    private final NameParts parts;
    private final TransactionTemplate transaction;

    HearNames(NameParts parts, TransactionTemplate transaction) {
        this.parts = parts;
        this.transaction = transaction;
    }

    @Override
    public String name() {
        return "workers.hear-names";
    }

    @Override
    public Duration every() {
        return Duration.ofMinutes(10);
    }

    @Override
    public void run() {
        int heard;
        do heard = step();
        while (heard == STEP);
    }

    private int step() {
        return Objects.requireNonNullElse(transaction.execute(_ -> parts.hear(STEP)), 0);
    }
}
