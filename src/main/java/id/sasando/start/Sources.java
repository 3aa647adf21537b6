package id.sasando.start;

import id.sasando.database.DatabaseLogin;
import javax.sql.DataSource;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** A plain data source of a login, for the few statements before the application starts. */
final class Sources {
    private Sources() {}

    static DataSource of(DatabaseLogin login) {
        return new DriverManagerDataSource(login.url(), login.user(), login.password());
    }
}
