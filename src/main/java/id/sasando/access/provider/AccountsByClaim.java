package id.sasando.access.provider;

import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Finds in {@code access.account} the one account that a provider speaks of; two of them are none. */
@Repository
class AccountsByClaim {
    private static final String BY_EMAIL = "select id from access.account where lower(email) = lower(:value) limit 2";
    private static final String BY_LOGIN = "select id from access.account where login = :value limit 2";
    private final JdbcClient db;

    AccountsByClaim(JdbcClient db) {
        this.db = db;
    }

    Optional<UUID> withEmail(String email) {
        return only(BY_EMAIL, email);
    }

    Optional<UUID> withLogin(String login) {
        return only(BY_LOGIN, login);
    }

    private Optional<UUID> only(String sql, String value) {
        var found = db.sql(sql).param("value", value).query(UUID.class).list();
        return found.size() == 1 ? Optional.of(found.getFirst()) : Optional.empty();
    }
}
