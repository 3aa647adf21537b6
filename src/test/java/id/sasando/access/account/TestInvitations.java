package id.sasando.access.account;

import id.sasando.access.Accounts;
import id.sasando.access.Invitations;
import id.sasando.access.SignInLinks;
import id.sasando.access.roles.TestRoles;
import id.sasando.access.secret.TestSecrets;
import id.sasando.access.session.TestSessions;
import id.sasando.audit.trail.TestTrail;
import id.sasando.database.TestDatabase;
import java.time.Clock;

/** The real accounts over a test database. */
public final class TestInvitations {
    private TestInvitations() {}

    public static Invitations on(TestDatabase database, SignInLinks links, Clock clock) {
        var accounts = new StoredAccounts(database.db(), TestSecrets.OFFICE, clock);
        return new AddAccount(accounts, links, TestRoles.on(database, clock), TestTrail.on(database, clock));
    }

    public static ResetSignIn reset(TestDatabase database, SignInLinks links, Clock clock) {
        return new ResetSignIn(
                new StoredAccounts(database.db(), TestSecrets.OFFICE, clock),
                links,
                TestSessions.on(database),
                TestRoles.on(database, clock),
                TestTrail.on(database, clock),
                _ -> {});
    }

    public static Accounts accounts(TestDatabase database, Clock clock) {
        return new StoredAccounts(database.db(), TestSecrets.OFFICE, clock);
    }
}
