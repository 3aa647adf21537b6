package id.sasando.database.embedded;

import java.nio.file.Path;
import java.sql.SQLException;

/** A program of its own for the crash tests: serves a home and prints each number whose insert was acknowledged. */
public final class WriterUntilKilled {
    private WriterUntilKilled() {}

    public static void main(String[] arguments) throws SQLException {
        var server = EmbeddedPostgres.tryStart(Path.of(arguments[0])).orElseThrow();
        System.out.println("server " + server.pid());
        try (var connection = server.owner().connect();
                var statement = connection.createStatement()) {
            statement.execute("drop table if exists public.acknowledged");
            statement.execute("create table public.acknowledged (number integer primary key)");
            for (var number = 1; ; number++) {
                statement.execute("insert into public.acknowledged values (" + number + ")");
                System.out.println(number);
            }
        }
    }
}
