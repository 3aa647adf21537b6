package badmodules.sqloutside.orders.basket;

import org.springframework.jdbc.core.simple.JdbcClient;

/** Speaks to the database although it is no repository. */
class ListBaskets {
    private static final String COUNT = "select count(*) from orders.basket";
    private final JdbcClient db;

    ListBaskets(JdbcClient db) {
        this.db = db;
    }

    long count() {
        return db.sql(COUNT).query(Long.class).single();
    }
}
