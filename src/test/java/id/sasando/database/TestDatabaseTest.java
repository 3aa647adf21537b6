package id.sasando.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataAccessException;

@Tag("sql")
class TestDatabaseTest {
    @Test
    void twoClonesDoNotSeeEachOther() {
        var one = TestDatabase.fresh();
        var other = TestDatabase.fresh();
        one.owner().sql("create table public.note (text text)").update();

        assertThat(tables(one)).isEqualTo(1);
        assertThat(tables(other)).isZero();
    }

    private static long tables(TestDatabase database) {
        return database.db()
                .sql("select count(*) from pg_tables where schemaname = 'public' and tablename = 'note'")
                .query(Long.class)
                .single();
    }

    @Test
    void theApplicationCannotCreateTablesOrSchemas() {
        var db = TestDatabase.fresh().db();

        assertThatThrownBy(() -> db.sql("create table public.note (text text)").update())
                .isInstanceOf(DataAccessException.class)
                .hasStackTraceContaining("permission denied for schema public");
        assertThatThrownBy(() -> db.sql("create schema mine").update()).hasStackTraceContaining("permission denied");
        assertThatThrownBy(
                        () -> db.sql("create temporary table note (text text)").update())
                .hasStackTraceContaining("permission denied");
    }

    @Test
    void theOwnerMayCreateSchemasAndTrustedExtensions() {
        var owner = TestDatabase.fresh().owner();

        owner.sql("create schema workers").update();
        owner.sql("create extension pg_trgm").update();
        owner.sql("create extension unaccent").update();

        assertThat(owner.sql("select similarity('Yohanes', 'Johanes') > 0.3")
                        .query(Boolean.class)
                        .single())
                .isTrue();
    }

    @Test
    void theOwnerIsNoSuperuser() {
        var superusers = TestDatabase.fresh()
                .superuser()
                .sql("select rolname from pg_roles where rolsuper")
                .query(String.class)
                .list();

        assertThat(superusers).containsExactly("postgres");
    }

    @Test
    void aMessageAboutADuplicateHidesTheRow() {
        var owner = TestDatabase.fresh().owner();
        owner.sql("create table public.person (nik text primary key)").update();
        owner.sql("insert into public.person values ('5399000000000001')").update();

        assertThatThrownBy(() -> owner.sql("insert into public.person select nik from public.person")
                        .update())
                .hasStackTraceContaining("person_pkey")
                .satisfies(it -> assertThat(it).rootCause().hasMessageNotContaining("5399000000000001"));
    }
}
