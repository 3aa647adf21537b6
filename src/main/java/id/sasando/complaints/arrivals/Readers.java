package id.sasando.complaints.arrivals;

import id.sasando.access.Accounts;
import id.sasando.access.Permission;
import id.sasando.access.Role;
import id.sasando.access.Viewer;
import id.sasando.complaints.core.CaseFile;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Whose work it is to read what a reporter sent: the case's officer's, or of who stands in, or else of who leads. */
@Component
public class Readers {
    private final Accounts accounts;

    public Readers(Accounts accounts) {
        this.accounts = accounts;
    }

    /**
     * Does this viewer's look count as reading? Where an ended case has nobody who works on it, the look of whoever sees
     * it whole does: no officer will come to read it.
     */
    public boolean reads(CaseFile file, Viewer viewer) {
        var holder = file.assignee();
        if (holder.filter(viewer::covers).isPresent()) return true;
        return !file.state().isOpen() && holder.filter(this::works).isEmpty() && leads(viewer);
    }

    /** Everybody who can work on a case today, for those who lead; whoever does not has their own work only. */
    UUID[] working(Viewer viewer) {
        if (!leads(viewer)) return new UUID[0];
        return Stream.of(Role.CASE_OFFICER, Role.HEAD_OF_OFFICE, Role.AUDITOR)
                .flatMap(it -> accounts.holding(it).stream())
                .map(Accounts.Colleague::id)
                .distinct()
                .toArray(UUID[]::new);
    }

    private boolean works(UUID officer) {
        return accounts.viewer(officer)
                .filter(it -> it.may(Permission.HANDLE_CASE))
                .isPresent();
    }

    private static boolean leads(Viewer viewer) {
        return viewer.is(Role.HEAD_OF_OFFICE) || viewer.is(Role.AUDITOR);
    }
}
