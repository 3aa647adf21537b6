package badmodules.unlimitedlist.orders.basket;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads as many rows as there are. */
@Repository
class Baskets {
    private static final String ALL = "select name from orders.basket order by name";
    private final JdbcClient db;

    Baskets(JdbcClient db) {
        this.db = db;
    }

    List<String> all() {
        return db.sql(ALL).query(String.class).list();
    }
}
