package id.sasando.audit;

import id.sasando.shared.Slice;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Reads the trail, newest entry first. Whoever reads it writes an entry of their own. */
public interface AuditReading {

    /**
     * One page of the trail.
     *
     * @param after the id after which the page begins; empty for the newest
     * @param limit at most {@link Slice#LIMIT}
     */
    Slice<Line> slice(Filter filter, Optional<Long> after, int limit);

    /**
     * What narrows the trail.
     *
     * @param actorKind such as {@code REPORTER}; empty for all
     * @param action the beginning of an action, such as {@code complaints.case}; empty for all
     * @param kind the kind of what was acted upon, such as {@code case}; empty for all
     * @param until not itself included
     */
    record Filter(
            String actorKind,
            Optional<UUID> account,
            String action,
            String kind,
            Optional<UUID> subject,
            Optional<Instant> from,
            Optional<Instant> until) {}

    /** One entry. Search words stay sealed. */
    record Line(
            long id,
            Instant at,
            String actorKind,
            Optional<UUID> account,
            Optional<String> role,
            String action,
            String subjectKind,
            List<UUID> subjects,
            List<String> fields,
            Optional<String> permission,
            Optional<String> reason) {}
}
