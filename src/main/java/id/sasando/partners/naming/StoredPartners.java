package id.sasando.partners.naming;

import id.sasando.partners.PartnerId;
import id.sasando.partners.Partners.Partner;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads and writes {@code partners.partner}. */
@Repository
class StoredPartners {
    private static final String INSERT = """
            insert into partners.partner (id, name, type, search, created_at) values (:id, :name, :type, :search, :at)
            on conflict (type, search) do nothing
            """;
    private static final String NAME = "select name from partners.partner where id = :id";
    private static final String LIST = "select id, name, type from partners.partner order by search, id limit :limit";
    private static final String SEARCH = """
            select id, name, type from partners.partner
             where search like '%' || :words || '%' or :words operator(public.<%) search
             order by search <> :words, public.word_similarity(:words, search) desc, length(search), id
             limit :limit
            """;
    private final JdbcClient db;
    private final Clock clock;

    StoredPartners(JdbcClient db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    /** @return false if there is a body of that name and type */
    boolean insert(PartnerId id, PartnerName name, String type) {
        return db.sql(INSERT)
                        .param("id", id.value())
                        .param("name", name.text())
                        .param("type", type)
                        .param("search", PartnerName.fold(name.text()))
                        .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    Optional<String> name(PartnerId id) {
        return db.sql(NAME).param("id", id.value()).query(String.class).optional();
    }

    List<Partner> list(int limit) {
        return db.sql(LIST).param("limit", limit).query(StoredPartners::partner).list();
    }

    /** @param words folded */
    List<Partner> search(String words, int limit) {
        return db.sql(SEARCH)
                .param("words", words)
                .param("limit", limit)
                .query(StoredPartners::partner)
                .list();
    }

    private static Partner partner(ResultSet row, int number) throws SQLException {
        return new Partner(
                new PartnerId(row.getObject("id", UUID.class)), row.getString("name"), row.getString("type"));
    }
}
