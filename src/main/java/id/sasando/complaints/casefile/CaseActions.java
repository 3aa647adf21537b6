package id.sasando.complaints.casefile;

import id.sasando.access.Permission;
import id.sasando.access.Role;
import id.sasando.access.Viewer;
import id.sasando.complaints.casefile.CasePage.Action;
import id.sasando.complaints.core.CaseFile;
import id.sasando.complaints.core.CaseTransitions;
import id.sasando.complaints.core.CaseVerb;
import id.sasando.complaints.core.Transition;
import id.sasando.complaints.core.Transition.Guard;
import id.sasando.web.Texts;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Which buttons a case has for this viewer now, the usual next step first: what waits for a decision, then somebody who
 * works on it, then the steps forward, then the ways aside. The use cases check again.
 */
final class CaseActions {
    private static final String TAKE = "take";
    private static final String ASSIGN = "assign";
    private static final String LOST_CODE = "lost-code";

    /** The steps of a case forward, then the ways aside. */
    private static final List<CaseVerb> ORDER = List.of(
            CaseVerb.REGISTER,
            CaseVerb.VERIFY,
            CaseVerb.BEGIN_HANDLING,
            CaseVerb.RESOLVE,
            CaseVerb.SETTLE_ELSEWHERE,
            CaseVerb.RETURN,
            CaseVerb.REFER,
            CaseVerb.REOPEN,
            CaseVerb.MERGE,
            CaseVerb.UNMERGE);

    /** Ways aside and back are never what is usually done next. */
    private static final Set<String> ASIDE =
            Set.of("refer", "move/return", "move/reopen", "hand-over", "about-office", "merge", "unmerge", LOST_CODE);

    private CaseActions() {}

    static List<Action> of(CaseFile file, CaseContents.Contents contents, Viewer viewer, Texts texts) {
        var names = names(file, contents, viewer);
        var path = "/cases/" + file.id().value() + "/";
        return names.stream()
                .map(it -> {
                    var label = texts.get("complaints.act." + it.substring(it.indexOf('/') + 1));
                    var primary = it.equals(names.getFirst()) && !ASIDE.contains(it);
                    return new Action(path + target(it), label, it.equals(TAKE), primary);
                })
                .toList();
    }

    private static List<String> names(CaseFile file, CaseContents.Contents contents, Viewer viewer) {
        var names = new ArrayList<String>();
        var free = file.state().isOpen() && file.assignee().isEmpty();
        if (mayDecide(contents, viewer)) names.add("decide");
        if (contents.withdrawal().isPresent() && viewer.may(Permission.CONFIRM_WITHDRAWAL)) names.add("withdrawal");
        if (free && viewer.may(Permission.ASSIGN_CASE)) names.add(ASSIGN);
        if (free && viewer.may(Permission.TAKE_CASE)) names.add(TAKE);
        CaseTransitions.from(file.state()).stream()
                .filter(it -> isPossible(it, file, contents, viewer))
                .sorted(Comparator.comparingInt(it -> ORDER.indexOf(it.verb())))
                .forEach(it -> names.add(name(it.verb())));
        if (viewer.may(Permission.VIEW_OFFICE_REPORTS)) names.add("about-office");
        if (file.state().isOpen() && !free && viewer.may(Permission.ASSIGN_CASE)) names.add("hand-over");
        if (!file.reporter().anonymous() && viewer.may(Permission.WRITE_TO_REPORTER)) names.add(LOST_CODE);
        return names;
    }

    private static boolean isPossible(Transition row, CaseFile file, CaseContents.Contents contents, Viewer viewer) {
        if (row.verb() == CaseVerb.WITHDRAW || !viewer.may(row.permission())) return false;
        if (!file.row(row.verb()).equals(Optional.of(row))) return false;
        if (row.guards().contains(Guard.HAS_OFFICER) && file.assignee().isEmpty()) return false;
        return !row.guards().contains(Guard.HAS_OUTCOME) || !contents.isWaitingForConfirmation();
    }

    private static boolean mayDecide(CaseContents.Contents contents, Viewer viewer) {
        var pending = contents.resolution()
                .filter(it -> it.isPending() && !it.proposedBy().equals(viewer.id()))
                .filter(it -> it.confirmer().filter(viewer::covers).isPresent() || viewer.is(Role.HEAD_OF_OFFICE));
        return pending.isPresent() && viewer.may(Permission.CONFIRM_RESOLUTION);
    }

    private static String name(CaseVerb verb) {
        return switch (verb) {
            case REFER -> "refer";
            case RESOLVE -> "resolve";
            case MERGE -> "merge";
            case UNMERGE -> "unmerge";
            case SETTLE_ELSEWHERE -> "settle-elsewhere";
            default -> "move/" + verb.name().toLowerCase(Locale.ROOT).replace('_', '-');
        };
    }

    /** Where the button leads, below the case. */
    private static String target(String name) {
        return switch (name) {
            case "settle-elsewhere" -> "resolve";
            case "hand-over" -> ASSIGN;
            default -> name;
        };
    }
}
