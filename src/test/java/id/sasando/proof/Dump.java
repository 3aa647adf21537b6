package id.sasando.proof;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.postgresql.PGConnection;

/** Every table of a database as raw bytes, and the files of a folder: what somebody holds who stole them. */
final class Dump {
    private static final String TABLES = """
            select quote_ident(schemaname) || '.' || quote_ident(tablename) from pg_tables
             where schemaname not in ('pg_catalog', 'information_schema')
            """;
    private static final String OWN_FOLDER = """
            select current_setting('data_directory') || '/base/' || oid from pg_database where datname = current_database()
            """;

    private Dump() {}

    /** Where one of the traces stands, by table. Columns are copied in their binary form: bytes as they are. */
    static List<String> tablesWith(Connection superuser, Traces traces) throws SQLException, IOException {
        var found = new ArrayList<String>();
        for (var table : list(superuser, TABLES)) {
            var copy = new ByteArrayOutputStream();
            superuser
                    .unwrap(PGConnection.class)
                    .getCopyAPI()
                    .copyOut("copy " + table + " to stdout (format binary)", copy);
            for (var trace : traces.in(copy.toByteArray())) found.add(table + ": " + trace);
        }
        return found;
    }

    static int tables(Connection superuser) throws SQLException {
        return list(superuser, TABLES).size();
    }

    /** Where one of the traces stands in the files of this one database, after all of it was written out. */
    static List<String> filesWith(Connection superuser, Traces traces) throws SQLException, IOException {
        try (var statement = superuser.createStatement()) {
            statement.execute("checkpoint");
        }
        return filesWith(Path.of(list(superuser, OWN_FOLDER).getFirst()), traces);
    }

    /** Where one of the traces stands in the files below a folder, or in their names. */
    static List<String> filesWith(Path folder, Traces traces) throws IOException {
        var found = new TreeMap<String, List<String>>();
        try (var walk = Files.walk(folder)) {
            for (var file : walk.filter(Files::isRegularFile).toList()) {
                var there = new ArrayList<>(traces.in(file.toString()));
                there.addAll(traces.in(Files.readAllBytes(file)));
                if (!there.isEmpty()) found.put(folder.relativize(file).toString(), there);
            }
        }
        return found.entrySet().stream().map(Object::toString).toList();
    }

    private static List<String> list(Connection connection, String sql) throws SQLException {
        var names = new ArrayList<String>();
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            while (rows.next()) names.add(rows.getString(1));
        }
        return names;
    }
}
