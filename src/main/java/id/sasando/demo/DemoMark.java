package id.sasando.demo;

import org.springframework.jdbc.core.simple.JdbcClient;

/** Reads and writes {@code demo.mark}: one row in a database of synthetic data, none in a real one. */
class DemoMark {
    private static final String MARKED = "select exists (select from demo.mark)";
    private static final String LOADED = "select exists (select from demo.mark where loaded_at is not null)";
    private static final String USED = "select exists (select from access.account)";
    private static final String MARK = "insert into demo.mark default values on conflict do nothing";

    private DemoMark() {}

    static void check(JdbcClient db, boolean demonstration) {
        var marked = db.sql(MARKED).query(Boolean.class).single();
        if (marked && !demonstration) {
            throw new DemoRefused("This database holds demonstration data. Start it with --demo, or use another one.");
        }
        if (!demonstration) return;
        if (marked) refuseHalf(db);
        else begin(db);
    }

    /** Accounts come first and the mark comes last, so nothing that broke off passes for a whole. */
    private static void refuseHalf(JdbcClient db) {
        var half = db.sql(USED).query(Boolean.class).single()
                && !db.sql(LOADED).query(Boolean.class).single();
        if (half) {
            throw new DemoRefused(
                    "The demonstration was not loaded to its end. Delete its folder (and, if the database "
                            + "is elsewhere, give it an empty one), then start again.");
        }
    }

    private static void begin(JdbcClient db) {
        if (db.sql(USED).query(Boolean.class).single()) {
            throw new DemoRefused("This database holds real accounts. A demonstration needs a database of its own.");
        }
        db.sql(MARK).update();
    }
}
