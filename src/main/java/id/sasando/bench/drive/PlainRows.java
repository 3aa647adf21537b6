package id.sasando.bench.drive;

import java.security.SecureRandom;
import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Repository;

/**
 * Plain JDBC that inserts what one lodging stores: the very rows of a case that the form made, with new keys, in one
 * transaction. It seals nothing, checks nothing and shows no page.
 */
@Repository
@ConditionalOnProperty("sasando.bench")
class PlainRows {
    private static final String NEWEST =
            "select id from complaints.case_file where channel = 'PORTAL' order by intake desc limit 1";
    private static final String SELECT_ONE = "select 1";
    private static final String OF_WORKER =
            " in (select w.worker_id from complaints.case_worker w where w.case_id = ?)";
    /** Tables and which of their rows belong to a case, in the order of their foreign keys. */
    private static final List<List<String>> PARTS = List.of(
            List.of("keys.data_key", "t.id in (select c.data_key from complaints.case_file c where c.id = ?)"),
            List.of("keys.data_key", "t.id in (select p.data_key from workers.worker p where p.id" + OF_WORKER + ")"),
            List.of("workers.worker", "t.id" + OF_WORKER),
            List.of("workers.worker_name", "t.worker_id" + OF_WORKER),
            List.of("workers.worker_phone", "t.worker_id" + OF_WORKER),
            List.of("workers.worker_event", "t.worker_id" + OF_WORKER),
            List.of("complaints.case_file", "t.id = ?"),
            List.of("complaints.case_type", "t.case_id = ?"),
            List.of("complaints.case_worker", "t.case_id = ?"),
            List.of("complaints.case_event", "t.case_id = ?"),
            List.of("complaints.receipt", "t.case_id = ?"),
            List.of("audit.entry", "t.subject_ids @> array[?]::uuid[]"),
            List.of(
                    "audit.entry",
                    "t.subject_ids && (select array_agg(w.worker_id) from complaints.case_worker w"
                            + " where w.case_id = ?)"));

    private static final String READ = "select t.* from %s t where %s";
    private static final String WRITE = "insert into %s (%s) values (%s)";
    /** The database fills it in, and nobody else may. */
    private static final Set<String> GIVEN = Set.of("xid");

    private static final Set<String> NEW_KEYS = Set.of("id", "data_key", "submission", "worker_id", "case_id");

    private final DataSource source;
    private final SecureRandom random = new SecureRandom();

    PlainRows(DataSource source) {
        this.source = source;
    }

    /** One row of the case that is copied. */
    private record Row(String statement, List<String> names, List<@Nullable Object> values) {}

    /** A connection with its prepared statements. */
    final class Writer implements Runnable, AutoCloseable {
        private final Connection connection;
        private final Map<Row, PreparedStatement> statements = new HashMap<>();
        private final List<Row> rows;

        private Writer(Connection connection, List<Row> rows) throws SQLException {
            this.connection = connection;
            this.rows = rows;
            connection.setAutoCommit(false);
            for (var row : rows) statements.put(row, connection.prepareStatement(row.statement()));
        }

        @Override
        public void run() {
            try {
                var keys = new HashMap<UUID, UUID>();
                for (var row : rows) write(row, keys);
                connection.commit();
            } catch (SQLException e) {
                throw new IllegalStateException(e);
            }
        }

        @Override
        public void close() {
            try {
                connection.close();
            } catch (SQLException e) {
                throw new IllegalStateException(e);
            }
        }

        private void write(Row row, Map<UUID, UUID> keys) throws SQLException {
            var statement = statements.get(row);
            if (statement == null) throw new IllegalStateException(row.statement());
            for (var i = 0; i < row.values().size(); i++) {
                var value = row.values().get(i);
                statement.setObject(i + 1, renewed(row.names().get(i), value, keys));
            }
            statement.executeUpdate();
        }

        private @Nullable Object renewed(String name, @Nullable Object value, Map<UUID, UUID> keys)
                throws SQLException {
            return switch (value) {
                case UUID id when NEW_KEYS.contains(name) -> keys.computeIfAbsent(id, _ -> UUID.randomUUID());
                case byte[] bytes when name.equals("receipt_fingerprint") -> other(bytes.length);
                case UUID[] ids ->
                    connection.createArrayOf(
                            "uuid",
                            Arrays.stream(ids)
                                    .map(id -> keys.computeIfAbsent(id, _ -> UUID.randomUUID()))
                                    .toArray());
                case String[] words -> connection.createArrayOf("text", words);
                case null, default -> value;
            };
        }
    }

    private byte[] other(int length) {
        var other = new byte[length];
        random.nextBytes(other);
        return other;
    }

    /** Rows that one lodging stores. */
    int size() {
        try (var connection = source.getConnection()) {
            return sample(connection).size();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** So many writers, each with a connection of its own, all with the newest case of the form as their pattern. */
    List<Writer> writers(int count) {
        var writers = new ArrayList<Writer>();
        try {
            for (var n = 0; n < count; n++) {
                var connection = source.getConnection();
                writers.add(new Writer(connection, sample(connection)));
            }
            return writers;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Asks for nothing, over one connection. */
    Runnable selects() {
        try {
            var statement = source.getConnection().prepareStatement(SELECT_ONE);
            return () -> {
                try (var answer = statement.executeQuery()) {
                    answer.next();
                } catch (SQLException e) {
                    throw new IllegalStateException(e);
                }
            };
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<Row> sample(Connection connection) throws SQLException {
        var rows = new ArrayList<Row>();
        try (var newest = connection.createStatement().executeQuery(NEWEST)) {
            newest.next();
            var id = newest.getObject(1, UUID.class);
            for (var part : PARTS) {
                try (var read = connection.prepareStatement(READ.formatted(part.get(0), part.get(1)))) {
                    read.setObject(1, id);
                    var found = read.executeQuery();
                    while (found.next()) rows.add(row(part.get(0), found));
                }
            }
        }
        return rows;
    }

    private static Row row(String table, ResultSet found) throws SQLException {
        var columns = found.getMetaData();
        var names = new ArrayList<String>();
        var values = new ArrayList<@Nullable Object>();
        for (var i = 1; i <= columns.getColumnCount(); i++) {
            if (columns.isAutoIncrement(i) || GIVEN.contains(columns.getColumnName(i))) continue;
            names.add(columns.getColumnName(i));
            var value = found.getObject(i);
            values.add(value instanceof Array array ? array.getArray() : value);
        }
        var marks = IntStream.range(0, names.size()).mapToObj(_ -> "?").collect(Collectors.joining(", "));
        return new Row(WRITE.formatted(table, String.join(", ", names), marks), names, values);
    }
}
