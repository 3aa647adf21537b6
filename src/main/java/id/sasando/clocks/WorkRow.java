package id.sasando.clocks;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * One thing that waits for a person.
 *
 * @param key of the message that says what it is
 * @param arguments of that message, in its order
 * @param path where it is done, without the prefix of a language
 * @param due empty if there is no date
 */
public record WorkRow(String key, List<String> arguments, String path, Optional<Instant> due) {

    public WorkRow {
        arguments = List.copyOf(arguments);
    }

    /** Something without a date. */
    public static WorkRow of(String key, String path, String... arguments) {
        return new WorkRow(key, List.of(arguments), path, Optional.empty());
    }
}
