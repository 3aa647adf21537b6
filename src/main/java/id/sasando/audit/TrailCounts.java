package id.sasando.audit;

import java.util.List;
import java.util.UUID;

/** Counts from the trail that may be told to the person they are about. */
public interface TrailCounts {

    /** How often staff did that to the subject, by the role in which they did it, most first. */
    List<ByRole> byRole(String action, UUID subject);

    /** @param role the code of the role, such as {@code CASE_OFFICER} */
    record ByRole(String role, long times) {}
}
