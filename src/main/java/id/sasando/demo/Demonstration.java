package id.sasando.demo;

import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Keeps synthetic data away from real data. */
public final class Demonstration {

    private Demonstration() {}

    /**
     * Marks an empty database as demonstration, or refuses.
     *
     * @param database as the owner; without demonstration a login that may read is enough
     * @throws DemoRefused if the database holds the other kind of data, or a demonstration that was never finished
     */
    public static void refuseMixing(DataSource database, boolean demonstration) {
        DemoMark.check(JdbcClient.create(database), demonstration);
    }
}
