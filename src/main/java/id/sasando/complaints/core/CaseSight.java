package id.sasando.complaints.core;

import id.sasando.access.Permission;
import id.sasando.access.Role;
import id.sasando.access.Viewer;
import id.sasando.complaints.CaseState;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * Who sees how much of a case: the one policy for pages, lists and search. The same rule stands once more in SQL, in
 * {@link #SCOPE}, and a test compares the two row by row.
 */
public final class CaseSight {

    /**
     * The rows that a viewer may open, as a condition on {@code complaints.case_file c}. Parameters: {@code mine},
     * the viewer and those whom the viewer stands in for today, {@code head}, {@code officer}, {@code desk}.
     */
    public static final String SCOPE = """
            (:head
             or (:officer and (c.assignee = any(:mine)
                               or exists (select 1 from complaints.resolution r
                                           where r.case_id = c.id and r.confirmer = any(:mine) and r.decision is null)))
             or (:desk and c.state in ('RECEIVED', 'REGISTERED')))
            """;

    /**
     * The unassigned rows that a viewer sees at least the line of, with the parameters of {@link #SCOPE}: an officer may
     * take them.
     */
    public static final String LINE_SCOPE = """
            (:head or :officer or (:desk and c.state in ('RECEIVED', 'REGISTERED')))
            """;

    private CaseSight() {}

    /** The parameters of {@link #SCOPE} and {@link #LINE_SCOPE} for a viewer. */
    public static Map<String, Object> scope(Viewer viewer) {
        return Map.of(
                "viewer", viewer.id(),
                "mine", mine(viewer),
                "head", viewer.is(Role.HEAD_OF_OFFICE),
                "officer", viewer.is(Role.CASE_OFFICER),
                "desk", viewer.is(Role.FRONT_DESK));
    }

    private static UUID[] mine(Viewer viewer) {
        return Stream.concat(Stream.of(viewer.id()), viewer.standsInFor().stream())
                .toArray(UUID[]::new);
    }

    /** @param confirmer the second pair of eyes that a pending resolution waits for */
    public static Sight of(Viewer viewer, CaseState state, Optional<UUID> assignee, Optional<UUID> confirmer) {
        if (viewer.account().isEmpty() || !viewer.may(Permission.VIEW_CASES)) return Sight.NONE;
        if (viewer.is(Role.HEAD_OF_OFFICE)) return Sight.FULL;
        if (viewer.is(Role.CASE_OFFICER)) {
            if (assignee.filter(viewer::covers).isPresent()) return Sight.FULL;
            if (confirmer.filter(viewer::covers).isPresent()) return Sight.FULL;
        }
        if (viewer.is(Role.FRONT_DESK) && (state == CaseState.RECEIVED || state == CaseState.REGISTERED)) {
            return Sight.FULL;
        }
        return Sight.LINE;
    }
}
