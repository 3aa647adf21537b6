package id.sasando.notices.accounts;

import id.sasando.access.RoleGrants;
import id.sasando.access.Viewer;
import id.sasando.clocks.WorkRow;
import id.sasando.clocks.WorkSource;
import java.util.List;
import org.springframework.stereotype.Component;

/** Roles that wait for the head, as a row of their day. */
@Component
class RolesToDecide implements WorkSource {
    private final RoleGrants grants;

    RolesToDecide(RoleGrants grants) {
        this.grants = grants;
    }

    @Override
    public List<WorkRow> rows(Viewer viewer) {
        return grants.awaits(viewer) ? List.of(WorkRow.of("notices.roles-wait", "/roles")) : List.of();
    }
}
