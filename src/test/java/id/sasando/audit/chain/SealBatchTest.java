package id.sasando.audit.chain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.dao.DataAccessException;

@Tag("sql")
class SealBatchTest {
    private static final String WRITE_BY_HAND = """
            insert into audit.entry (at, actor_kind, action, subject_kind, subject_ids, field_names)
            values ('2026-11-24 08:00Z', 'SYSTEM', 'audit.test.done', 'test', '{}', '{}')
            """;
    private static final String CHOOSE_THE_PLACE = """
            insert into audit.entry (at, actor_kind, action, subject_kind, subject_ids, field_names, xid)
            values ('2026-11-24 08:00Z', 'SYSTEM', 'audit.test.done', 'test', '{}', '{}', '7')
            """;

    @TempDir
    Path folder;

    private TestChain chain;

    @BeforeEach
    void makeTheChain() {
        chain = new TestChain(folder);
    }

    @Test
    void nothingIsSealedOfAnEmptyTrail() {
        assertThat(chain.seal()).isEmpty();
        assertThat(chain.verify(Optional.empty()).isWhole()).isTrue();
    }

    @Test
    void eachBatchBeginsWhereTheOneBeforeEnded() {
        chain.write(2);
        var first = chain.seal().orElseThrow();
        chain.write(3);
        var second = chain.seal().orElseThrow();

        assertThat(first.batch().rows()).isEqualTo(6);
        assertThat(second.batch().rows()).isEqualTo(9);
        assertThat(second.fromXid()).isEqualTo(first.toXid());
        assertThat(second.link().previousHash()).isEqualTo(first.signed().hash());
        assertThat(chain.seal()).isEmpty();
    }

    @Test
    void whatARunningTransactionWroteAndAllAfterItWaits() throws SQLException {
        chain.write(1);
        try (var slow = chain.database.application().connect()) {
            slow.setAutoCommit(false);
            slow.createStatement().executeUpdate(WRITE_BY_HAND);
            chain.write(2);

            assertThat(chain.seal().orElseThrow().batch().rows()).isEqualTo(3);
            assertThat(chain.verify(Optional.empty()).unsealed()).isEqualTo(6);
            assertThat(chain.seal()).isEmpty();
            slow.commit();
        }

        assertThat(chain.seal().orElseThrow().batch().rows()).isEqualTo(7);
        assertThat(chain.verify(Optional.empty())).satisfies(it -> {
            assertThat(it.faults()).isEmpty();
            assertThat(it.rows()).isEqualTo(10);
            assertThat(it.unsealed()).isZero();
        });
    }

    @Test
    void twoNodesDoNotSealAtOnce() throws SQLException {
        chain.write(1);
        try (var other = chain.database.application().connect()) {
            other.setAutoCommit(false);
            other.createStatement().execute("select pg_advisory_xact_lock(%d)".formatted(0x534153414e444f31L));

            assertThat(chain.seal()).isEmpty();
            other.rollback();
        }

        assertThat(chain.seal()).isPresent();
    }

    @Test
    void aDatabaseThatCountsItsTransactionsAnewIsNotSealed() {
        chain.write(1);
        chain.seal();
        chain.database
                .superuser()
                .sql("set session_replication_role = replica; update audit.seal set to_xid = '9000000000'")
                .update();
        chain.write(1);

        assertThatThrownBy(chain::seal)
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("9000000000");
    }

    @Test
    void theApplicationNeitherChoosesThePlaceOfARowNorTouchesASeal() {
        chain.write(1);
        chain.seal();
        var db = chain.database.db();

        assertThatThrownBy(() -> db.sql(CHOOSE_THE_PLACE).update())
                .isInstanceOf(DataAccessException.class)
                .hasStackTraceContaining("permission denied");
        assertThatThrownBy(() -> db.sql("update audit.seal set row_count = 1").update())
                .hasStackTraceContaining("permission denied");
        assertThatThrownBy(() ->
                        chain.database.owner().sql("delete from audit.seal").update())
                .hasStackTraceContaining("written once");
    }
}
