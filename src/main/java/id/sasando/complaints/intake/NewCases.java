package id.sasando.complaints.intake;

import id.sasando.complaints.CaseFacts;
import id.sasando.complaints.CaseId;
import id.sasando.complaints.NewComplaint;
import id.sasando.complaints.core.CaseDue;
import id.sasando.complaints.core.CaseWords;
import id.sasando.complaints.store.CaseSeals;
import id.sasando.keys.DataKeyId;
import id.sasando.workers.NameWords;
import id.sasando.workers.PersonName;
import id.sasando.workers.WorkerId;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;

/** Inserts a case with everything that a complaint brings. */
@Repository
class NewCases {
    private static final String KNOWN = "select id from complaints.case_file where submission = :submission";
    private static final String INSERT = """
            insert into complaints.case_file (
                id, state, data_key, receipt_fingerprint, submission, channel, complainant_type, lodged_at, danger,
                anonymous, about_self, country, primary_type, departure_status, village_code, regency_code,
                reporter_name, reporter_search, reporter_phone, reporter_email, contact_channel, consent,
                text_sealed, facts_sealed, phone_typed_sealed, due_at, due_uncertain, due_step, next_actor,
                changed_at, about_office)
            values (
                :id, 'RECEIVED', :key, :fingerprint, :submission, :channel, :complainantType, :now, :danger,
                :anonymous, :aboutSelf, :country, :primaryType, :departure, :village, :regency,
                :name, :search, :phone, :email, :contact, :consent,
                :text, :facts, :phoneTyped, :dueAt, :dueUncertain, :dueStep, :nextActor,
                :now, :about)
            on conflict (submission) do nothing
            """;
    private static final String ADD_TYPE = "insert into complaints.case_type (case_id, type) values (:case, :type)";
    private static final String ADD_WORKER =
            "insert into complaints.case_worker (case_id, worker_id, added_at) values (:case, :worker, :now)";
    private final JdbcClient db;
    private final CaseSeals seals;
    private final NameWords names;

    NewCases(JdbcClient db, CaseSeals seals, NameWords names) {
        this.db = db;
        this.seals = seals;
        this.names = names;
    }

    /** What the system adds to a complaint. */
    record Receipt(CaseId id, DataKeyId key, byte[] fingerprint, Instant at, CaseDue due) {}

    Optional<CaseId> known(UUID submission) {
        return db.sql(KNOWN)
                .param("submission", submission)
                .query(UUID.class)
                .optional()
                .map(CaseId::new);
    }

    /** @return false if the same submission is stored already, by a press of the button that was quicker */
    boolean insert(NewComplaint complaint, Receipt receipt) {
        var id = receipt.id().value();
        var reporter = complaint.reporter();
        var named = !reporter.anonymous();
        var key = seals.take(receipt.key());
        var insert = db.sql(INSERT)
                .param("id", id)
                .param("key", receipt.key().value())
                .param("fingerprint", receipt.fingerprint())
                .param("submission", complaint.submission())
                .param("channel", complaint.channel())
                .param("complainantType", complaint.complainantType())
                .param("now", utc(receipt.at()))
                .param("danger", complaint.danger())
                .param("anonymous", reporter.anonymous())
                .param("aboutSelf", complaint.aboutSelf())
                .param("country", complaint.country())
                .param(
                        "primaryType",
                        complaint.types().isEmpty() ? null : complaint.types().getFirst())
                .param("departure", complaint.departureStatus())
                .param("village", complaint.villageCode().orElse(null))
                .param("regency", complaint.regencyCode().orElse(null))
                .param("name", filled(named, reporter.name()).orElse(null))
                .param("search", searched(named, reporter.name()).orElse(null))
                .param("phone", filled(named, reporter.phone()).orElse(null))
                .param("email", filled(named, reporter.email()).orElse(null))
                .param("contact", named ? reporter.channel() : "CODE_ONLY")
                .param("consent", reporter.consent())
                .param("text", key.text("case_file.text", id, complaint.text()))
                .param("facts", key.value(CaseFacts.SHAPE, id, complaint.facts()))
                .param("phoneTyped", phoneTyped(key, id, reporter))
                .param("about", complaint.about().name());
        var stored = due(insert, receipt.due()).update();
        if (stored > 0) complaint.types().forEach(it -> addType(id, it));
        return stored > 0;
    }

    private static byte @Nullable [] phoneTyped(CaseSeals.InHand key, UUID id, NewComplaint.Reporter reporter) {
        return filled(!reporter.anonymous(), reporter.phoneTyped())
                .map(it -> key.text(CaseWords.PHONE_TYPED, id, it))
                .orElse(null);
    }

    private static StatementSpec due(StatementSpec sql, CaseDue due) {
        return sql.param("dueAt", due.at().map(NewCases::utc).orElse(null))
                .param("dueUncertain", due.uncertain())
                .param("dueStep", due.step())
                .param("nextActor", due.nextActor());
    }

    private void addType(UUID id, String type) {
        db.sql(ADD_TYPE).param("case", id).param("type", type).update();
    }

    void addWorker(CaseId id, WorkerId worker, Instant at) {
        db.sql(ADD_WORKER)
                .param("case", id.value())
                .param("worker", worker.value())
                .param("now", utc(at))
                .update();
    }

    /** The folded name, whose words are filed for the search. */
    private Optional<String> searched(boolean named, String name) {
        var folded = filled(named, PersonName.fold(name));
        folded.ifPresent(it -> names.learn(List.of(it)));
        return folded;
    }

    private static OffsetDateTime utc(Instant at) {
        return at.atOffset(ZoneOffset.UTC);
    }

    private static Optional<String> filled(boolean named, String text) {
        return Optional.of(text).filter(it -> named && !it.isEmpty());
    }
}
