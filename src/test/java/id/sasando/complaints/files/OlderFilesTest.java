package id.sasando.complaints.files;

import static org.assertj.core.api.Assertions.assertThat;

import id.sasando.complaints.CaseState;
import id.sasando.complaints.core.TestCases;
import id.sasando.complaints.core.TestCases.Sample;
import id.sasando.database.TestDatabase;
import id.sasando.keys.ring.TestKeys;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Files that lay in cases before it was asked who may read them: what the migrations make of them. */
@Tag("sql")
class OlderFilesTest {
    private static final String FILE = """
            insert into documents.file (id, data_key, submission, subject_id, kind, size_bytes, name_sealed, has_original,
                                        has_clean, added_by, account_id, added_at)
            values (:id, :key, gen_random_uuid(), :case, 'JPEG', 10, :name, true, true, :by, :account,
                    timestamptz '2026-11-24')
            """;
    private static final String TRAIL = """
            insert into audit.entry (at, actor_kind, account_id, role, action, subject_kind, subject_ids, field_names)
            values (now(), 'STAFF', :account, 'FRONT_DESK', 'documents.file.added', 'file', array[:file], '{}')
            """;
    private final TestDatabase database = TestDatabase.fresh();
    private final TestCases cases = new TestCases(database);
    private final UUID key = TestKeys.on(database).dataKeys().create().value();
    private final UUID officer = cases.account();
    private final UUID id = cases.add(new Sample(
            CaseState.RESOLVED,
            false,
            Instant.parse("2026-11-24T02:00:00Z"),
            Optional.empty(),
            Optional.of(officer),
            ""));

    @BeforeEach
    void asItWasBefore() {
        database.owner().sql("drop table complaints.file_to_decide").update();
        database.owner().sql("""
                alter table documents.file drop column original_asked, drop column added_role, drop column released
                """).update();
    }

    @Test
    void aFileOfTheOfficeIsClosedAndWaitsOnceForADecision() throws Exception {
        var file = file("STAFF", Optional.of(officer));

        migrate();

        assertThat(text("select released from documents.file")).isEqualTo("false");
        assertThat(text("select file_id from complaints.file_to_decide where case_id = '" + id + "'"))
                .isEqualTo(file.toString());
    }

    @Test
    void itsRoleIsTakenFromTheTrail() throws Exception {
        var file = file("STAFF", Optional.of(officer));
        database.owner()
                .sql(TRAIL)
                .param("account", officer)
                .param("file", file)
                .update();

        migrate();

        assertThat(text("select added_role from documents.file")).isEqualTo("FRONT_DESK");
    }

    @Test
    void aFileOfTheReporterWaitsForNobody() throws Exception {
        file("REPORTER", Optional.empty());
        file("VISITOR", Optional.empty());

        migrate();

        assertThat(text("select count(*) from complaints.file_to_decide")).isEqualTo("0");
    }

    /** Taken over by an old page, before the lodging decided: name and original go now. */
    @Test
    void theFileOfAnAnonymousReporterLosesItsNameAndItsOriginal() throws Exception {
        database.owner()
                .sql("update complaints.case_file set anonymous = true, reporter_name = null")
                .update();
        var file = file("VISITOR", Optional.empty());
        database.owner()
                .sql("insert into documents.piece values (:file, 'ORIGINAL', 0, '\\x00'), (:file, 'CLEAN', 0, '\\x00')")
                .param("file", file)
                .update();

        migrate();

        assertThat(text("select concat_ws(' ', name_sealed is null, has_original) from documents.file"))
                .isEqualTo("t f");
        assertThat(text("select string_agg(copy, ' ') from documents.piece")).isEqualTo("CLEAN");
    }

    @Test
    void theFileOfANamedReporterStaysAsItIs() throws Exception {
        file("VISITOR", Optional.empty());

        migrate();

        assertThat(text("select concat_ws(' ', name_sealed is null, has_original) from documents.file"))
                .isEqualTo("f t");
    }

    private UUID file(String by, Optional<UUID> account) {
        var file = UUID.randomUUID();
        database.owner()
                .sql(FILE)
                .param("id", file)
                .param("key", key)
                .param("case", id)
                .param("name", new byte[] {0})
                .param("by", by)
                .param("account", account.orElse(null))
                .update();
        return file;
    }

    private void migrate() throws IOException {
        for (var name : List.of("documents_asked", "documents_release", "complaints_file_to_decide")) {
            try (var found = Files.list(Path.of("src/main/resources/db/migration"))) {
                var file = found.filter(it -> it.toString().endsWith("__" + name + ".sql"))
                        .findFirst();
                var sql = Files.readString(file.orElseThrow()).replace("${app}", "sasando");
                database.owner().sql(sql).update();
            }
        }
    }

    private String text(String sql) {
        return database.owner()
                .sql("select cast(it as text) from (" + sql + ") as found(it)")
                .query(String.class)
                .single();
    }
}
