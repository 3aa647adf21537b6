package id.sasando.complaints.arrivals;

import id.sasando.access.Permission;
import id.sasando.complaints.core.CaseDue;
import id.sasando.complaints.core.CaseFile;
import id.sasando.complaints.store.CaseHistory.FieldChange;
import id.sasando.complaints.store.CaseHistory.Happening;
import id.sasando.complaints.store.Cases;
import id.sasando.complaints.store.ChangeCase;
import id.sasando.complaints.store.NextDue;
import id.sasando.shared.Actor;
import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Something came from the reporter: it is unread and an answer is due, also where the case has ended. Callers take the
 * case by {@link Cases#locked}, so that what an officer does at the same moment turns nobody's words away.
 */
@Component
public class Arrivals {
    private final Cases cases;
    private final ChangeCase change;
    private final NextDue due;
    private final Clock clock;

    public Arrivals(Cases cases, ChangeCase change, NextDue due, Clock clock) {
        this.cases = cases;
        this.change = change;
        this.due = due;
        this.clock = clock;
    }

    /** @param permission of staff who enter it on the reporter's behalf; said of nobody else */
    @Transactional(propagation = Propagation.MANDATORY)
    public void came(CaseFile before, CaseFile after, Happening happening, Permission permission) {
        change.edit(before, unread(after), happening, permission);
        if (before.merged().isPresent()) tellMaster(before, happening.verb());
    }

    /** The reporter says that somebody is in danger. With a case the one that it is worked with is in danger, too. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void danger(CaseFile file, Actor actor) {
        if (file.subject().danger()) return;
        var changes = List.of(new FieldChange("danger", "false", "true"));
        var happening = new Happening(actor, "DANGER_SAID", "", changes);
        change.edit(file, unread(inDanger(file)), happening, Permission.ENTER_COMPLAINT);
        file.merged().ifPresent(it -> danger(cases.locked(it.into()), actor));
    }

    /** The case with which it is worked: its officer sees that something came. The words stay where they are. */
    private void tellMaster(CaseFile file, String verb) {
        var master = cases.locked(file.merged().orElseThrow().into());
        var from = List.of(new FieldChange("merged", "", file.label()));
        var told = verb.equals("REPORTER_IDENTIFIED") ? "MERGED_REPORTER_IDENTIFIED" : "MERGED_REPORTER_WROTE";
        var happening = new Happening(new Actor.Reporter(), told, "", from);
        change.edit(master, unread(master), happening, Permission.WRITE_TO_REPORTER);
    }

    private static CaseFile inDanger(CaseFile file) {
        return file.withSubject(file.subject().inDanger());
    }

    private CaseFile unread(CaseFile file) {
        return file.unread() && file.due().at().isPresent()
                ? file
                : file.withUnread(true).withDue(sooner(file));
    }

    /** A date that is due before the answer would be stays. */
    private CaseDue sooner(CaseFile file) {
        var answer = due.answer(clock.instant());
        var now = file.due().at();
        if (now.isEmpty() || answer.at().isEmpty()) return answer;
        return now.get().isBefore(answer.at().get()) ? file.due() : answer;
    }
}
