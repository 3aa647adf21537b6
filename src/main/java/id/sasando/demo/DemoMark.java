package id.sasando.demo;

import org.springframework.jdbc.core.simple.JdbcClient;

/** Reads and writes {@code demo.mark}: one row in a database of synthetic data, none in a real one. */
class DemoMark {
    private static final String MARKED = "select exists (select from demo.mark)";
    private static final String USED = "select exists (select from access.account)";
    private static final String MARK = "insert into demo.mark default values on conflict do nothing";

    private DemoMark() {}

    static void check(JdbcClient db, boolean demonstration) {
        var marked = db.sql(MARKED).query(Boolean.class).single();
        if (marked && !demonstration) {
            throw new DemoRefused("This database holds demonstration data. Start it with --demo, or use another one.");
        }
        if (!demonstration || marked) return;
        if (db.sql(USED).query(Boolean.class).single()) {
            throw new DemoRefused("This database holds real accounts. A demonstration needs a database of its own.");
        }
        db.sql(MARK).update();
    }
}
