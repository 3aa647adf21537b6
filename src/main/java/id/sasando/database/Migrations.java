package id.sasando.database;

import java.sql.SQLException;
import java.util.Map;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;

/** Brings the schema to the version of this program, or checks that it is there. */
public final class Migrations {
    static final String LOCATION = "classpath:db/migration";

    private static final String TABLE = "schema_version";
    private static final String SHOW_TO_APPLICATION = "grant select on public." + TABLE + " to ";

    private Migrations() {}

    /** Runs what is missing as the owner of the schema; migrations name the application's role as {@code ${app}}. */
    public static void run(DatabaseLogin owner, String applicationRole) {
        run(owner, applicationRole, LOCATION);
    }

    static void run(DatabaseLogin owner, String applicationRole, String location) {
        var role = quoted(applicationRole);
        flyway(owner, role, location).migrate();
        try (var connection = owner.connect();
                var statement = connection.createStatement()) {
            statement.execute(SHOW_TO_APPLICATION + role);
        } catch (SQLException e) {
            throw new DatabaseRefused("Cannot show the schema's version to " + applicationRole, e);
        }
    }

    /** Refuses a schema that is older or newer than this program, or was changed by other hands. */
    public static void check(DatabaseLogin application) {
        check(application, LOCATION);
    }

    static void check(DatabaseLogin application, String location) {
        try {
            var found =
                    flyway(application, quoted(application.user()), location).validateWithResult();
            if (found.validationSuccessful) return;
            throw new DatabaseRefused("The schema of the database is not the one this program expects. Stop the other"
                    + " Sasando programs and start this one with the owner's login (SASANDO_MIGRATION_USER). "
                    + found.getAllErrorMessages());
        } catch (FlywayException e) {
            throw new DatabaseRefused("The version of the schema cannot be read: " + e.getMessage(), e);
        }
    }

    private static Flyway flyway(DatabaseLogin login, String role, String location) {
        return Flyway.configure()
                .dataSource(login.url(), login.user(), login.password())
                .locations(location)
                .validateMigrationNaming(true)
                .schemas("public")
                .table(TABLE)
                .createSchemas(false)
                .ignoreMigrationPatterns(new String[0])
                .cleanDisabled(true)
                .placeholders(Map.of("app", role))
                .load();
    }

    private static String quoted(String role) {
        return '"' + role.replace("\"", "\"\"") + '"';
    }
}
