package id.sasando.access.roles;

import id.sasando.access.RoleGrants;
import id.sasando.audit.trail.TestTrail;
import id.sasando.database.TestDatabase;
import java.time.Clock;

/** The real roles over a test database. */
public final class TestRoles {
    private TestRoles() {}

    public static RoleGrants on(TestDatabase database, Clock clock) {
        var changes = new StoredRoleChanges(database.db(), clock);
        return new GrantRoles(
                changes, new ConsoleActs(database.db(), clock), TestTrail.on(database, clock), _ -> {}, clock);
    }
}
