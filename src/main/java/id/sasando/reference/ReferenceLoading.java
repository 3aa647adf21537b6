package id.sasando.reference;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.postgresql.PGConnection;

/**
 * Brings the reference files into the database, after migration and before Spring starts. It runs as the owner of the
 * schema, because the application may only read these lists; without an owner at run time it is not called.
 *
 * <p>The columns of a file are the columns of its table, so PostgreSQL itself reads and checks each value.
 */
public final class ReferenceLoading {
    /** File, table and key, each table after those it refers to. */
    private static final List<ListFile> FILES = List.of(
            new ListFile("provinces", "province", "code"),
            new ListFile("regencies", "regency", "code"),
            new ListFile("districts", "district", "code"),
            new ListFile("villages", "village", "code"),
            new ListFile("countries", "country", "alpha2"),
            new ListFile("service_groups", "service_group", "code"),
            new ListFile("case_types", "case_type", "code"),
            new ListFile("missions", "mission", "key"),
            new ListFile("phones", "phone", "key"),
            new ListFile("channels", "channel", "code"),
            new ListFile("complainant_types", "complainant_type", "code"),
            new ListFile("outcomes", "outcome", "code"),
            new ListFile("departure_statuses", "departure_status", "code"),
            new ListFile("partner_types", "partner_type", "code"),
            new ListFile("legal_instruments", "legal_instrument", "code"),
            new ListFile("legal_parameters", "legal_parameter", "code", "valid_from"),
            new ListFile("holiday_calendars", "holiday_calendar", "year"),
            new ListFile("holidays", "holiday", "date"));

    private static final String LOCK = "lock table reference.load in exclusive mode";
    private static final String LAST = "select checksum from reference.load order by id desc limit 1";
    private static final String READABLE = "select has_table_privilege(?, 'reference.load', 'select')";
    private static final String NOTE = "insert into reference.load (checksum, loaded_at) values (?, current_timestamp)";
    private static final String STAGE = "create temp table loading_%1$s (like reference.%1$s) on commit drop";
    private static final String COPY = "copy loading_%s (%s) from stdin with (format csv, header true)";
    private static final String COLUMNS = "select * from loading_%s limit 0";
    private static final String UPSERT = """
            insert into reference.%1$s as stored (%2$s) select %2$s from loading_%1$s
            on conflict (%3$s) do update set (%2$s) = row(%4$s)
            where row(%5$s) is distinct from row(%4$s)
            """;
    private static final String CLOSE = """
            update reference.%1$s as stored set valid_to = current_date - 1
             where (valid_to is null or valid_to >= current_date)
               and not exists (select from loading_%1$s as fresh where %2$s)
            """;

    private ReferenceLoading() {}

    /**
     * Loads the files if they are not the ones loaded last. All or nothing: a bad row leaves the lists as they were. A row
     * that is no longer in its file stays and ends yesterday.
     *
     * @return whether something was loaded
     * @throws IllegalStateException if a file is wrong, or if the role of the application cannot read the lists
     */
    public static boolean run(DataSource owner, String applicationRole) {
        return run(owner, applicationRole, packed());
    }

    static boolean run(DataSource owner, String applicationRole, Map<String, byte[]> files) {
        var checksum = checksum(files);
        try (var connection = owner.getConnection()) {
            if (last(connection).equals(checksum)) return false;
            connection.setAutoCommit(false);
            execute(connection, LOCK);
            if (last(connection).equals(checksum)) return false;
            requireReadable(connection, applicationRole);
            for (var list : FILES) load(connection, list, files.getOrDefault(list.file(), new byte[0]));
            note(connection, checksum);
            connection.commit();
            return true;
        } catch (SQLException e) {
            throw new IllegalStateException("The reference lists cannot be loaded: " + e.getMessage(), e);
        }
    }

    /** The files that travel with the application, by name without ending. */
    static Map<String, byte[]> packed() {
        var files = new LinkedHashMap<String, byte[]>();
        for (var list : FILES) {
            try (var stream = ReferenceLoading.class.getResourceAsStream("/reference/" + list.file() + ".csv")) {
                if (stream == null) throw new IllegalStateException("no file reference/" + list.file() + ".csv");
                files.put(list.file(), stream.readAllBytes());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return files;
    }

    private static void load(Connection connection, ListFile list, byte[] content) throws SQLException {
        try {
            execute(connection, STAGE.formatted(list.table()));
            var copy = COPY.formatted(list.table(), header(content));
            connection.unwrap(PGConnection.class).getCopyAPI().copyIn(copy, new ByteArrayInputStream(content));
            var columns = columns(connection, list);
            execute(
                    connection,
                    UPSERT.formatted(
                            list.table(),
                            String.join(", ", columns),
                            String.join(", ", list.key()),
                            prefixed("excluded", columns),
                            prefixed("stored", columns)));
            execute(connection, CLOSE.formatted(list.table(), sameKey(list)));
        } catch (SQLException | IOException e) {
            throw new IllegalStateException("reference/" + list.file() + ".csv: " + e.getMessage(), e);
        }
    }

    private static String header(byte[] content) {
        var header =
                new String(content, StandardCharsets.UTF_8).lines().findFirst().orElse("");
        if (!header.matches("[a-z0-9_]+(,[a-z0-9_]+)*")) {
            throw new IllegalStateException("The first line of a reference file names its columns, not: " + header);
        }
        return header;
    }

    private static List<String> columns(Connection connection, ListFile list) throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(COLUMNS.formatted(list.table()))) {
            var names = new ArrayList<String>();
            for (var i = 1; i <= rows.getMetaData().getColumnCount(); i++) {
                names.add(rows.getMetaData().getColumnName(i));
            }
            return names;
        }
    }

    private static String prefixed(String table, List<String> columns) {
        return columns.stream().map(it -> table + "." + it).collect(Collectors.joining(", "));
    }

    private static String sameKey(ListFile list) {
        return list.key().stream()
                .map("fresh.%1$s is not distinct from stored.%1$s"::formatted)
                .collect(Collectors.joining(" and "));
    }

    private static void requireReadable(Connection connection, String role) throws SQLException {
        try (var statement = connection.prepareStatement(READABLE)) {
            statement.setString(1, role);
            try (var row = statement.executeQuery()) {
                row.next();
                if (row.getBoolean(1)) return;
                throw new IllegalStateException("The role " + role + " may not read the reference lists. "
                        + "The database was migrated for another role.");
            }
        }
    }

    private static String last(Connection connection) throws SQLException {
        try (var statement = connection.createStatement();
                var row = statement.executeQuery(LAST)) {
            return row.next() ? row.getString(1) : "";
        }
    }

    private static void note(Connection connection, String checksum) throws SQLException {
        try (var statement = connection.prepareStatement(NOTE)) {
            statement.setString(1, checksum);
            statement.executeUpdate();
        }
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static String checksum(Map<String, byte[]> files) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            for (var list : FILES) {
                digest.update(list.file().getBytes(StandardCharsets.UTF_8));
                digest.update(files.getOrDefault(list.file(), new byte[0]));
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private record ListFile(String file, String table, List<String> key) {
        ListFile(String file, String table, String... key) {
            this(file, table, List.of(key));
        }
    }
}
