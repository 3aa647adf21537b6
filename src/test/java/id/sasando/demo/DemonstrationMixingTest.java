package id.sasando.demo;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.sasando.database.TestDatabase;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

@Tag("sql")
class DemonstrationMixingTest {
    private final TestDatabase database = TestDatabase.fresh();

    @Test
    void aDatabaseWithAccountsTakesNoDemonstration() {
        account();

        assertThatThrownBy(() -> Demonstration.refuseMixing(owner(), true))
                .isInstanceOf(DemoRefused.class)
                .hasMessageContaining("real accounts");
        assertThatCode(() -> Demonstration.refuseMixing(owner(), false)).doesNotThrowAnyException();
    }

    @Test
    void anEmptyDatabaseBecomesADemonstrationForGood() {
        Demonstration.refuseMixing(owner(), true);

        assertThatCode(() -> Demonstration.refuseMixing(owner(), true)).doesNotThrowAnyException();
        assertThatThrownBy(() -> Demonstration.refuseMixing(owner(), false)).isInstanceOf(DemoRefused.class);
    }

    @Test
    void aLoadingThatBrokeOffIsNeverServed() {
        Demonstration.refuseMixing(owner(), true);
        account();

        assertThatThrownBy(() -> Demonstration.refuseMixing(owner(), true))
                .isInstanceOf(DemoRefused.class)
                .hasMessageContaining("not loaded to its end");
        database.db().sql("update demo.mark set loaded_at = now()").update();
        assertThatCode(() -> Demonstration.refuseMixing(owner(), true)).doesNotThrowAnyException();
    }

    private void account() {
        database.db()
                .sql("insert into access.account (id, login, name, created_at) values (:id, 'kepala', 'Kepala', now())")
                .param("id", UUID.randomUUID())
                .update();
    }

    private DataSource owner() {
        var owner = database.ownerLogin();
        return new DriverManagerDataSource(owner.url(), owner.user(), owner.password());
    }
}
