package id.sasando.complaints.core;

import id.sasando.access.Permission;
import id.sasando.access.Role;
import id.sasando.access.Viewer;
import id.sasando.complaints.AboutOffice;
import id.sasando.complaints.CaseState;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * Who sees how much of a case: the one policy for pages, lists and search. The same rule stands once more in SQL, in
 * {@link #SCOPE}, and a test compares the two row by row.
 */
public final class CaseSight {

    /**
     * The rows that a viewer may open, as a condition on {@code complaints.case_file c}. Parameters: {@code mine},
     * the viewer and those whom the viewer stands in for today, {@code head}, {@code officer}, {@code desk},
     * {@code auditor}.
     */
    public static final String SCOPE = """
            (case c.about_office
               when 'NO' then
                 :head
                 or (:officer and (c.assignee = any(:mine)
                                   or exists (select 1 from complaints.resolution r
                                               where r.case_id = c.id and r.confirmer = any(:mine)
                                                 and r.decision is null)
                                   or (select m.assignee from complaints.case_file m
                                        where m.id = c.merged_into) = any(:mine)))
                 or (:desk and c.state in ('RECEIVED', 'REGISTERED'))
               when 'OFFICE' then :head or :auditor
               else :auditor and not :head
             end)
            """;

    /**
     * The unassigned rows that a viewer sees at least the line of, with the parameters of {@link #SCOPE}: an officer may
     * take them.
     */
    public static final String LINE_SCOPE = """
            (c.about_office = 'NO' and (:head or :officer or (:desk and c.state in ('RECEIVED', 'REGISTERED'))))
            """;

    /** What those may know of who may not open the row: that it exists. Nothing, if it is about the office. */
    public static final String KNOWN = "(c.about_office = 'NO' or " + SCOPE + ")";

    private CaseSight() {}

    /** The parameters of {@link #SCOPE} and {@link #LINE_SCOPE} for a viewer. */
    public static Map<String, Object> scope(Viewer viewer) {
        return Map.of(
                "viewer", viewer.id(),
                "mine", mine(viewer),
                "head", viewer.is(Role.HEAD_OF_OFFICE),
                "officer", viewer.is(Role.CASE_OFFICER),
                "desk", viewer.is(Role.FRONT_DESK),
                "auditor", viewer.is(Role.AUDITOR));
    }

    private static UUID[] mine(Viewer viewer) {
        return Stream.concat(Stream.of(viewer.id()), viewer.standsInFor().stream())
                .toArray(UUID[]::new);
    }

    /**
     * How much of a case a viewer sees.
     *
     * @param officers its officer, the second pair of eyes that a pending resolution waits for, and of a merged case the
     *     officer of the case with which it is worked
     */
    public static Sight of(Viewer viewer, AboutOffice about, CaseState state, Set<UUID> officers) {
        if (viewer.account().isEmpty() || !viewer.may(Permission.VIEW_CASES)) return Sight.NONE;
        return switch (about) {
            case NO -> ofOthers(viewer, state, officers);
            case OFFICE -> viewer.is(Role.HEAD_OF_OFFICE) || viewer.is(Role.AUDITOR) ? Sight.FULL : Sight.NONE;
            case HEAD -> viewer.is(Role.AUDITOR) && !viewer.is(Role.HEAD_OF_OFFICE) ? Sight.FULL : Sight.NONE;
        };
    }

    private static Sight ofOthers(Viewer viewer, CaseState state, Set<UUID> officers) {
        if (viewer.is(Role.HEAD_OF_OFFICE)) return Sight.FULL;
        if (viewer.is(Role.CASE_OFFICER) && officers.stream().anyMatch(viewer::covers)) return Sight.FULL;
        if (viewer.is(Role.FRONT_DESK) && (state == CaseState.RECEIVED || state == CaseState.REGISTERED)) {
            return Sight.FULL;
        }
        return viewer.is(Role.CASE_OFFICER) || viewer.is(Role.FRONT_DESK) ? Sight.LINE : Sight.NONE;
    }
}
