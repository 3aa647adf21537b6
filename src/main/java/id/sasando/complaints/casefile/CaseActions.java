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
import java.util.List;
import java.util.Locale;

/** Which buttons a case has for this viewer now. The use cases check again. */
final class CaseActions {
    private CaseActions() {}

    static List<Action> of(CaseFile file, CaseContents.Contents contents, Viewer viewer, Texts texts) {
        var path = "/cases/" + file.id().value();
        var actions = new ArrayList<Action>();
        var open = file.state().isOpen();
        if (mayDecide(contents, viewer)) actions.add(action(path, "decide", texts));
        if (contents.withdrawal().isPresent() && viewer.may(Permission.CONFIRM_WITHDRAWAL)) {
            actions.add(action(path, "withdrawal", texts));
        }
        if (open && file.assignee().isEmpty() && viewer.may(Permission.TAKE_CASE)) {
            actions.add(new Action(path + "/take", texts.get("complaints.act.take"), true));
        }
        for (var row : CaseTransitions.from(file.state())) {
            if (isPossible(row, file, contents, viewer)) actions.add(action(path, target(row.verb()), texts));
        }
        if (open && viewer.may(Permission.ASSIGN_CASE)) {
            var key = file.assignee().isEmpty() ? "complaints.act.assign" : "complaints.act.hand-over";
            actions.add(new Action(path + "/assign", texts.get(key), false));
        }
        return List.copyOf(actions);
    }

    private static boolean isPossible(Transition row, CaseFile file, CaseContents.Contents contents, Viewer viewer) {
        if (row.verb() == CaseVerb.WITHDRAW || !viewer.may(row.permission())) return false;
        if (row.guards().contains(Guard.HAS_OFFICER) && file.assignee().isEmpty()) return false;
        return !row.guards().contains(Guard.HAS_OUTCOME) || !contents.isWaitingForConfirmation();
    }

    private static boolean mayDecide(CaseContents.Contents contents, Viewer viewer) {
        var pending = contents.resolution()
                .filter(it -> it.isPending() && !it.proposedBy().equals(viewer.id()))
                .filter(it -> it.confirmer().equals(viewer.account()) || viewer.is(Role.HEAD_OF_OFFICE));
        return pending.isPresent() && viewer.may(Permission.CONFIRM_RESOLUTION);
    }

    private static String target(CaseVerb verb) {
        return switch (verb) {
            case REFER -> "refer";
            case RESOLVE, SETTLE_ELSEWHERE -> "resolve";
            default -> "move/" + verb.name().toLowerCase(Locale.ROOT).replace('_', '-');
        };
    }

    private static Action action(String path, String target, Texts texts) {
        var key = "complaints.act." + target.substring(target.indexOf('/') + 1);
        return new Action(path + "/" + target, texts.get(key), false);
    }
}
