package id.sasando.keys.ring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.sasando.database.TestDatabase;
import id.sasando.keys.BrokenSeal;
import id.sasando.keys.DataKeys;
import id.sasando.shared.NotFound;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

@Tag("sql")
class KeyRingTest {
    private final TestDatabase database = TestDatabase.fresh();
    private final DataKeys keys = TestKeys.on(database).dataKeys();
    private final TransactionTemplate transaction =
            new TransactionTemplate(new JdbcTransactionManager(database.dataSource()));

    @Test
    void keysMadeAtOnceAreStoredAndOpenWhatTheySealed() {
        var made = keys.create(30);

        assertThat(made).hasSize(30);
        for (var it : made.entrySet()) {
            var sealed = it.getValue().sealText("place", "words");
            assertThat(keys.use(it.getKey()).openText("place", sealed)).isEqualTo("words");
        }
    }

    @Test
    void noTwoOfThemAreAlike() {
        var two = keys.create(2).values().iterator();
        var sealed = two.next().sealText("place", "words");

        var other = two.next();

        assertThatThrownBy(() -> other.openText("place", sealed)).isInstanceOf(BrokenSeal.class);
    }

    @Test
    void aTransactionReadsAKeyOnceAndLetsItGo() {
        var id = keys.create();
        var destroy = database.superuser()
                .sql("update keys.data_key set wrapped = ''::bytea, destroyed_at = now() where id = :id");

        transaction.executeWithoutResult(_ -> {
            var sealed = keys.use(id).sealText("place", "words");
            destroy.param("id", id.value()).update();
            assertThat(keys.use(id).openText("place", sealed)).isEqualTo("words");
        });

        assertThatThrownBy(() -> keys.use(id)).isInstanceOf(NotFound.class);
    }

    @Test
    void whatATransactionDestroysItNoLongerHolds() {
        transaction.executeWithoutResult(_ -> {
            var id = keys.create();
            keys.destroy(id);
            assertThatThrownBy(() -> keys.use(id)).isInstanceOf(NotFound.class);
        });
    }

    @Test
    void aBatchHasABound() {
        assertThatThrownBy(() -> keys.create(DataKeys.MANY_MAX + 1)).isInstanceOf(IllegalArgumentException.class);
    }
}
