package id.sasando.agencies.naming;

import id.sasando.agencies.Agencies.NamedAgency;
import id.sasando.agencies.AgencyId;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads and writes {@code agencies.agency}. */
@Repository
class StoredAgencies {
    private static final String INSERT = """
            insert into agencies.agency (id, name, search, created_at) values (:id, :name, :search, :at)
            on conflict (search) do nothing
            """;
    private static final String BY_SEARCH = "select id from agencies.agency where search = :search";
    private static final String NAME = "select name from agencies.agency where id = :id";
    private static final String SEARCH = """
            select id, name from agencies.agency
             where search like '%' || :words || '%' or :words operator(public.<%) search
             order by search <> :words, public.word_similarity(:words, search) desc, length(search), id
             limit :limit
            """;
    private final JdbcClient db;
    private final Clock clock;

    StoredAgencies(JdbcClient db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    /** @return false if an agency of that name is there already */
    boolean insert(AgencyId id, AgencyName name) {
        return db.sql(INSERT)
                        .param("id", id.value())
                        .param("name", name.text())
                        .param("search", AgencyName.fold(name.text()))
                        .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    Optional<AgencyId> find(AgencyName name) {
        return db.sql(BY_SEARCH)
                .param("search", AgencyName.fold(name.text()))
                .query(UUID.class)
                .optional()
                .map(AgencyId::new);
    }

    Optional<String> name(AgencyId id) {
        return db.sql(NAME).param("id", id.value()).query(String.class).optional();
    }

    /** @param words folded */
    List<NamedAgency> search(String words, int limit) {
        return db.sql(SEARCH)
                .param("words", words)
                .param("limit", limit)
                .query((row, _) ->
                        new NamedAgency(new AgencyId(row.getObject("id", UUID.class)), row.getString("name")))
                .list();
    }
}
