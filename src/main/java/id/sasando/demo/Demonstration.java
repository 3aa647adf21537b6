package id.sasando.demo;

import java.io.PrintStream;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Fills an empty installation with synthetic data, and keeps it away from real data. */
public interface Demonstration {

    /** Makes accounts and complaints if there are none yet, and prints each account's password and TOTP secret once. */
    void fill(PrintStream out);

    /**
     * Marks an empty database as demonstration, or refuses.
     *
     * @throws DemoRefused if the database holds the other kind of data
     */
    static void refuseMixing(DataSource owner, boolean demonstration) {
        DemoMark.check(JdbcClient.create(owner), demonstration);
    }
}
