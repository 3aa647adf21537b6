package id.sasando.demo;

import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Keeps synthetic data away from real data. */
public final class Demonstration {

    private Demonstration() {}

    /**
     * Marks an empty database as demonstration, or refuses.
     *
     * @throws DemoRefused if the database holds the other kind of data
     */
    public static void refuseMixing(DataSource owner, boolean demonstration) {
        DemoMark.check(JdbcClient.create(owner), demonstration);
    }
}
