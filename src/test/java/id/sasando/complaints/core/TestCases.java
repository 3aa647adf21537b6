package id.sasando.complaints.core;

import id.sasando.complaints.AboutOffice;
import id.sasando.complaints.CaseState;
import id.sasando.database.TestDatabase;
import id.sasando.keys.ring.TestKeys;
import id.sasando.workers.NameWords;
import id.sasando.workers.PersonName;
import id.sasando.workers.search.TestWorkerSearch;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Puts cases into a test database as they may stand there, without the way that led to it. */
public final class TestCases {
    private static final String ACCOUNT = """
            insert into access.account (id, login, name, created_at)
            values (:id, 'a' || replace(cast(:id as text), '-', ''), 'Officer', timestamptz '2026-01-01')
            """;
    private static final String CASE = """
            insert into complaints.case_file (
                id, number, state, data_key, receipt_fingerprint, submission, channel, complainant_type, lodged_at,
                danger, anonymous, about_self, country, reporter_name, reporter_search, contact_channel, consent,
                text_sealed, facts_sealed, assignee, due_at, changed_at)
            values (
                :id, :number, :state, :key, sha256(cast(cast(:id as text) as bytea)), gen_random_uuid(), 'PORTAL', 'PMI',
                :lodgedAt, :danger, false, true, 'MY', :name, :search, 'CODE_ONLY', 'GIVEN', '\\x00', '\\x00',
                :assignee, :dueAt, :lodgedAt)
            """;
    private static final String RESOLUTION = """
            insert into complaints.resolution (id, case_id, outcome, told_sealed, told_on, proposed_by, proposed_at,
                                               confirmer)
            values (gen_random_uuid(), :case, (select min(code) from reference.outcome), '\\x00', date '2026-11-24',
                    :by, timestamptz '2026-11-24', :confirmer)
            """;
    private final JdbcClient db;
    private final NameWords names;
    private final UUID key;

    public TestCases(TestDatabase database) {
        this.db = database.owner();
        this.names = TestWorkerSearch.names(database);
        this.key = TestKeys.on(database).dataKeys().create().value();
    }

    /** One case as the lists see it. */
    public record Sample(
            CaseState state,
            boolean danger,
            Instant lodgedAt,
            Optional<Instant> due,
            Optional<UUID> assignee,
            String reporter) {}

    public UUID account() {
        var id = UUID.randomUUID();
        db.sql(ACCOUNT).param("id", id).update();
        return id;
    }

    public UUID add(Sample it) {
        var id = UUID.randomUUID();
        names.learn(List.of(PersonName.fold(it.reporter())));
        db.sql(CASE)
                .param("id", id)
                .param("number", it.state() == CaseState.RECEIVED ? null : "PGD-" + id)
                .param("state", it.state().name())
                .param("key", key)
                .param("lodgedAt", it.lodgedAt().atOffset(ZoneOffset.UTC))
                .param("danger", it.danger())
                .param("name", orNull(it.reporter()))
                .param("search", orNull(PersonName.fold(it.reporter())))
                .param("assignee", it.assignee().orElse(null))
                .param(
                        "dueAt",
                        it.due().map(due -> due.atOffset(ZoneOffset.UTC)).orElse(null))
                .update();
        return id;
    }

    public void about(UUID caseId, AboutOffice about) {
        db.sql("update complaints.case_file set about_office = :about where id = :id")
                .param("id", caseId)
                .param("about", about.name())
                .update();
    }

    /** Merges a case into another one. */
    public void merge(UUID caseId, UUID master) {
        db.sql(
                        "update complaints.case_file set state = 'MERGED', merged_into = :master, merged_from = state where id = :id")
                .param("id", caseId)
                .param("master", master)
                .update();
    }

    public void confirmer(UUID caseId, UUID by, UUID confirmer) {
        db.sql(RESOLUTION)
                .param("case", caseId)
                .param("by", by)
                .param("confirmer", confirmer)
                .update();
    }

    private static @Nullable String orNull(String text) {
        return text.isEmpty() ? null : text;
    }
}
