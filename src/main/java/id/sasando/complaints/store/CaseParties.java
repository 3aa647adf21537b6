package id.sasando.complaints.store;

import id.sasando.agencies.AgencyId;
import id.sasando.complaints.CaseId;
import id.sasando.partners.PartnerId;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads and writes {@code complaints.case_party}: named agencies and partners of a case. */
@Repository
public class CaseParties {
    private static final int LIMIT = 50;
    private static final String ADD = """
            insert into complaints.case_party (id, case_id, role, agency_id, partner_id, added_at)
            values (:id, :case, :role, :agency, :partner, :at)
            """;
    private static final String OF_CASE = """
            select id, role, agency_id, partner_id from complaints.case_party
             where case_id = :case order by added_at, id limit :limit
            """;
    private static final String REMOVE =
            "delete from complaints.case_party where id = :id and case_id = :case and role = 'RESPONDENT'";
    private final JdbcClient db;
    private final Clock clock;

    public CaseParties(JdbcClient db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    /** A party: whom the complaint is about, who received the case, or who brought it. */
    public record Party(UUID id, String role, Optional<AgencyId> agency, Optional<PartnerId> partner) {}

    public void addRespondent(CaseId id, AgencyId agency) {
        add(id, "RESPONDENT", agency.value(), null);
    }

    public void addReceiver(CaseId id, PartnerId partner) {
        add(id, "RECEIVER", null, partner.value());
    }

    public void addSource(CaseId id, PartnerId partner) {
        add(id, "SOURCE", null, partner.value());
    }

    /** Takes a respondent away again. @return false if the case has no such respondent */
    public boolean removeRespondent(CaseId id, UUID party) {
        return db.sql(REMOVE).param("id", party).param("case", id.value()).update() == 1;
    }

    public List<Party> of(CaseId id) {
        return db.sql(OF_CASE)
                .param("case", id.value())
                .param("limit", LIMIT)
                .query((row, _) -> new Party(
                        row.getObject("id", UUID.class),
                        row.getString("role"),
                        Optional.ofNullable(row.getObject("agency_id", UUID.class))
                                .map(AgencyId::new),
                        Optional.ofNullable(row.getObject("partner_id", UUID.class))
                                .map(PartnerId::new)))
                .list();
    }

    private void add(CaseId id, String role, @Nullable UUID agency, @Nullable UUID partner) {
        db.sql(ADD)
                .param("id", UUID.randomUUID())
                .param("case", id.value())
                .param("role", role)
                .param("agency", agency)
                .param("partner", partner)
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
    }
}
