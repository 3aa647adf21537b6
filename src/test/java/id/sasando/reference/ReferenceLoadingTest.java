package id.sasando.reference;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.sasando.database.TestDatabase;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import javax.sql.DataSource;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

@Tag("sql")
class ReferenceLoadingTest {
    static final String ROLE = "sasando";

    final TestDatabase database = TestDatabase.fresh();
    final DataSource owner = owner(database);

    @Test
    void theTemplateHasEverythingAndTheSameFilesAreNotLoadedAgain() {
        assertThat(ReferenceLoading.run(owner, ROLE)).isFalse();

        assertThat(number("select count(*) from reference.village")).isEqualTo(3_442);
        assertThat(number("select count(*) from reference.country")).isEqualTo(250);
        assertThat(number("select count(*) from reference.load")).isEqualTo(1);
        assertThat(number("select count(*) from reference.phone where valid_to is not null"))
                .isZero();
    }

    @Test
    void aChangedRowIsChangedAndAVanishedOneIsClosedAndComesBack() {
        var changed = replaced("outcomes", "Hak dibayar penuh", "Hak dibayar lunas");
        var vanished = without(changed, "holidays", "2026-08-17");

        assertThat(ReferenceLoading.run(owner, ROLE, vanished)).isTrue();

        assertThat(text("select label_id from reference.outcome where code = 'RIGHTS_PAID_FULL'"))
                .isEqualTo("Hak dibayar lunas");
        assertThat(number("select count(*) from reference.holiday where date = '2026-08-17' and valid_to is not null"))
                .isEqualTo(1);
        assertThat(number("select count(*) from reference.holiday where valid_to is not null"))
                .isEqualTo(1);

        assertThat(ReferenceLoading.run(owner, ROLE)).isTrue();

        assertThat(number("select count(*) from reference.holiday where valid_to is not null"))
                .isZero();
        assertThat(number("select count(*) from reference.load")).isEqualTo(3);
    }

    @Test
    void aNewValueOfALegalParameterLeavesTheOldOneToItsDays() {
        var files = replaced(
                "legal_parameters",
                "REPLY_TO_REPORTER,3,WORKING_DAYS,,,,,",
                "REPLY_TO_REPORTER,5,WORKING_DAYS,,,2027-01-01,,false,x,x,x,\nREPLY_TO_REPORTER,3,WORKING_DAYS,,,,2026-12-31,");

        ReferenceLoading.run(owner, ROLE, files);

        assertThat(number("select amount from reference.legal_parameter where code = 'REPLY_TO_REPORTER'"
                        + " and valid_from is null and valid_to = '2026-12-31'"))
                .isEqualTo(3);
        assertThat(number("select amount from reference.legal_parameter where code = 'REPLY_TO_REPORTER'"
                        + " and valid_from = '2027-01-01'"))
                .isEqualTo(5);
    }

    @Test
    void aWrongFileIsNamedWithItsLineAndNothingIsLoaded() {
        var wrong = replaced("holidays", "2026-12-25", "2026-13-25");
        var files = new HashMap<>(wrong);
        files.put("outcomes", replaced("outcomes", "Hak dibayar penuh", "x").get("outcomes"));

        assertThatThrownBy(() -> ReferenceLoading.run(owner, ROLE, files))
                .hasMessageContaining("reference/holidays.csv")
                .hasMessageContaining("2026-13-25");

        assertThat(text("select label_id from reference.outcome where code = 'RIGHTS_PAID_FULL'"))
                .isEqualTo("Hak dibayar penuh");
        assertThat(number("select count(*) from reference.load")).isEqualTo(1);
    }

    @Test
    void aHeaderThatIsNoListOfColumnsIsRefused() {
        var files = replaced("outcomes", "code,label_id", "code);drop table x;--,label_id");

        assertThatThrownBy(() -> ReferenceLoading.run(owner, ROLE, files)).hasMessageContaining("names its columns");
    }

    @Test
    void aRoleThatCannotReadTheListsIsNamed() {
        database.owner().sql("revoke select on reference.load from sasando").update();
        var files = replaced("outcomes", "Hak dibayar penuh", "x");

        assertThatThrownBy(() -> ReferenceLoading.run(owner, ROLE, files)).hasMessageContaining("role sasando");
    }

    @Test
    void theApplicationMayOnlyRead() {
        for (var sql : new String[] {
            "update reference.legal_parameter set amount = 1", "delete from reference.phone", "truncate reference.load"
        }) {
            assertThatThrownBy(() -> database.db().sql(sql).update()).hasStackTraceContaining("permission denied");
        }
    }

    @Test
    void aRowThatWasClosedBeforeKeepsItsLastDay() {
        database.owner()
                .sql("insert into reference.outcome (code, label_id, label_en, source, valid_to)"
                        + " values ('OLD', 'x', 'x', 'x', '2020-01-31')")
                .update();

        ReferenceLoading.run(owner, ROLE, replaced("outcomes", "Hak dibayar penuh", "x"));

        var closed = database.db()
                .sql("select valid_to from reference.outcome where code = 'OLD'")
                .query(LocalDate.class)
                .single();
        assertThat(closed).isEqualTo(LocalDate.of(2020, 1, 31));
    }

    private static DataSource owner(TestDatabase database) {
        var login = database.ownerLogin();
        return new DriverManagerDataSource(login.url(), login.user(), login.password());
    }

    private static Map<String, byte[]> replaced(String file, String old, String fresh) {
        var files = ReferenceLoading.packed();
        var text = new String(files.get(file), UTF_8);
        assertThat(text).contains(old);
        files.put(file, text.replace(old, fresh).getBytes(UTF_8));
        return files;
    }

    private static Map<String, byte[]> without(Map<String, byte[]> files, String file, String start) {
        var text = new String(files.get(file), UTF_8);
        files.put(file, text.replaceAll("(?m)^" + start + ".*\\n", "").getBytes(UTF_8));
        return files;
    }

    private long number(String sql) {
        return database.db().sql(sql).query(Long.class).single();
    }

    private String text(String sql) {
        return database.db().sql(sql).query(String.class).single();
    }
}
