package badmodules.inlinesql.orders.basket;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Hides its SQL in a method. */
@Repository
class Baskets {
    private final JdbcClient db;

    Baskets(JdbcClient db) {
        this.db = db;
    }

    long count() {
        return db.sql("select count(*) from orders.basket").query(Long.class).single();
    }
}
