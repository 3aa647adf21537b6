package id.sasando.database;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;

/** Where to connect and as whom. The password never appears in a text made from it. */
public record DatabaseLogin(String url, String user, String password) {

    /** Opens one connection; for pools, give the three values to the pool. */
    public Connection connect() throws SQLException {
        return DriverManager.getConnection(url, user, password);
    }

    @Override
    public String toString() {
        return "DatabaseLogin[url=" + url.replaceFirst("\\?.*", "") + ", user=" + user + "]";
    }
}
