package id.sasando.shared;

import java.util.UUID;

/** Who did something: the audit trail and every history row name one. */
public sealed interface Actor {

    /** A signed-in member of staff, with the role that allowed the act ({@code CASE_OFFICER}, …). */
    record Staff(UUID account, String role) implements Actor {}

    /** The person who holds the receipt code. Nothing is known of where they came from. */
    record Reporter() implements Actor {}

    /** Anybody who is not signed in and holds no code. */
    record Visitor() implements Actor {}

    /** The system itself: a job, a command at the console, a deadline. */
    record Clockwork() implements Actor {}

    /** The code stored beside the act: {@code STAFF}, {@code REPORTER}, {@code VISITOR} or {@code SYSTEM}. */
    default String kind() {
        return switch (this) {
            case Staff _ -> "STAFF";
            case Reporter _ -> "REPORTER";
            case Visitor _ -> "VISITOR";
            case Clockwork _ -> "SYSTEM";
        };
    }
}
