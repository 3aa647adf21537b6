package id.sasando.bench.load;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.EnumMap;
import java.util.Map;
import javax.sql.DataSource;
import org.postgresql.PGConnection;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Brings rows into the tables of people, cases and trail by COPY. A set is loaded into an empty database only. */
@Repository
@ConditionalOnProperty("sasando.bench")
class BulkTables {
    private static final String USED = "select exists (select from complaints.case_file)";
    private static final String SERIES = """
            insert into complaints.number_series (year, last) values (:year, :last)
            on conflict (year) do update set last = greatest(number_series.last, excluded.last)
            """;
    private final DataSource source;
    private final JdbcClient db;

    BulkTables(DataSource source, JdbcClient db) {
        this.source = source;
        this.db = db;
    }

    /** Tables with the columns that are filled, in an order in which no row points to a later one. */
    enum Table {
        WORKER("workers.worker (id, data_key, sex, birth_year, village_code, regency_code, nik_sealed, nik_index,"
                + " created_at)"),
        WORKER_NAME("workers.worker_name (worker_id, position, kind, name, search)"),
        WORKER_PHONE("workers.worker_phone (worker_id, position, number, shared)"),
        WORKER_EVENT("workers.worker_event (worker_id, version, at, actor_kind, verb, detail_sealed)"),
        CASE_FILE("complaints.case_file (id, number, reopened, state, data_key, receipt_fingerprint, submission,"
                + " channel, complainant_type, lodged_at, danger, anonymous, about_self, country, primary_type,"
                + " departure_status, village_code, regency_code, reporter_name, reporter_search, reporter_phone,"
                + " reporter_email, contact_channel, consent, text_sealed, facts_sealed, assignee, due_at, due_step,"
                + " next_actor, changed_at)"),
        CASE_TYPE("complaints.case_type (case_id, type)"),
        CASE_WORKER("complaints.case_worker (case_id, worker_id, added_at)"),
        CASE_EVENT("complaints.case_event (case_id, at, actor_kind, account_id, role, verb, from_state, to_state,"
                + " reason_sealed)"),
        MESSAGE("complaints.message (id, case_id, at, from_office, account_id, submission, text_sealed)"),
        NOTE("complaints.note (id, case_id, at, account_id, text_sealed)"),
        RESOLUTION("complaints.resolution (id, case_id, outcome, told_sealed, told_on, proposed_by, proposed_at,"
                + " decided_by, decided_at, decision)"),
        TRAIL("audit.entry (at, actor_kind, account_id, role, action, subject_kind, subject_ids, field_names)");

        private final String columns;

        Table(String columns) {
            this.columns = columns;
        }
    }

    /** Rows on their way, by table. */
    static final class Batch {
        private final Map<Table, CopyText> texts = new EnumMap<>(Table.class);

        CopyText to(Table table) {
            return texts.computeIfAbsent(table, _ -> new CopyText());
        }
    }

    boolean used() {
        return db.sql(USED).query(Boolean.class).single();
    }

    void copy(Batch batch) {
        try (var connection = source.getConnection()) {
            connection.setAutoCommit(false);
            for (var table : batch.texts.entrySet()) copy(connection, table.getKey(), table.getValue());
            connection.commit();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void copy(Connection connection, Table table, CopyText rows) throws SQLException {
        try {
            connection
                    .unwrap(PGConnection.class)
                    .getCopyAPI()
                    .copyIn("copy " + table.columns + " from stdin", new StringReader(rows.toString()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Numbers that cases get from now on begin after those of the set. */
    void numbered(Map<Integer, Integer> lastByYear) {
        lastByYear.forEach((year, last) ->
                db.sql(SERIES).param("year", year).param("last", last).update());
    }
}
