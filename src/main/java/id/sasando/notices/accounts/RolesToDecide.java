package id.sasando.notices.accounts;

import id.sasando.access.RoleGrants;
import id.sasando.access.Viewer;
import id.sasando.clocks.WorkRow;
import id.sasando.clocks.WorkSource;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/**
 * Roles and new ways in that wait for a head or an auditor, and what the console did and they have not seen, as rows of
 * their day. Counts only: the names stand on the page.
 */
@Component
class RolesToDecide implements WorkSource {
    private static final String PATH = "/roles";
    private final RoleGrants grants;

    RolesToDecide(RoleGrants grants) {
        this.grants = grants;
    }

    @Override
    public List<WorkRow> rows(Viewer viewer) {
        var waiting = grants.waiting(viewer);
        var rows = new ArrayList<WorkRow>();
        add("notices.roles-wait", waiting.toDecide(), rows);
        add("notices.console-acts", waiting.consoleActs(), rows);
        return rows;
    }

    private static void add(String key, long count, List<WorkRow> rows) {
        if (count > 0) rows.add(WorkRow.of(key, PATH, Long.toString(count)));
    }
}
