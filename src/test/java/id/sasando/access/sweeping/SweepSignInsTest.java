package id.sasando.access.sweeping;

import static org.assertj.core.api.Assertions.assertThat;

import id.sasando.access.Invitations.NewAccount;
import id.sasando.access.Role;
import id.sasando.access.TestAccounts;
import id.sasando.access.account.TestInvitations;
import id.sasando.access.secret.TestSecrets;
import id.sasando.database.TestDatabase;
import id.sasando.keys.ring.TestKeys;
import id.sasando.shared.Actor;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("sql")
class SweepSignInsTest {
    private static final String SESSION = """
            insert into access.session
              (primary_id, session_id, creation_time, last_access_time, max_inactive_interval, expiry_time)
            values (:id, :id, 0, 0, 60, :expiry)
            """;
    private final TestDatabase database = TestDatabase.fresh();
    private final Clock clock = Clock.systemUTC();
    private final TestKeys keys = TestKeys.on(database, clock);

    @Test
    void usedLinksGoAndALinkThatStillOpensStays() {
        TestAccounts.on(database, keys, clock).active(Role.CASE_OFFICER);
        var links = TestSecrets.on(database, keys, clock).links();
        var open = TestInvitations.on(database, links, clock)
                .invite(
                        new NewAccount("baru", "Petugas Baru", Optional.empty(), Set.of(Role.FRONT_DESK)),
                        new Actor.Clockwork());
        assertThat(rows("access.sign_in_link"))
                .as("one used, one open, and that of the head who confirms")
                .isEqualTo(3);

        sweep(clock);

        assertThat(rows("access.sign_in_link")).isEqualTo(2);
        assertThat(links.holder(open.link().token())).isPresent();
        sweep(Clock.offset(clock, Duration.ofHours(25)));
        assertThat(rows("access.sign_in_link")).isZero();
    }

    @Test
    void endedSessionsGoAndOthersStay() {
        var now = clock.instant();
        session("00000000-0000-0000-0000-000000000001", now.minusSeconds(5).toEpochMilli());
        session("00000000-0000-0000-0000-000000000002", now.plusSeconds(500).toEpochMilli());

        sweep(clock);

        assertThat(rows("access.session")).isEqualTo(1);
    }

    private void sweep(Clock at) {
        new SweepSignIns(new Leftovers(database.db()), at).run();
    }

    private void session(String id, long expiry) {
        database.db().sql(SESSION).param("id", id).param("expiry", expiry).update();
    }

    private long rows(String table) {
        return database.db()
                .sql("select count(*) from " + table)
                .query(Long.class)
                .single();
    }
}
