package id.sasando.complaints.store;

import id.sasando.complaints.AboutOffice;
import id.sasando.complaints.CaseFacts;
import id.sasando.complaints.CaseId;
import id.sasando.complaints.CaseState;
import id.sasando.complaints.core.CaseDue;
import id.sasando.complaints.core.CaseFile;
import id.sasando.complaints.core.CaseSubject;
import id.sasando.complaints.core.CaseWords;
import id.sasando.complaints.core.ReporterContact;
import id.sasando.keys.DataKeyId;
import id.sasando.shared.NotFound;
import id.sasando.shared.StaleRecord;
import id.sasando.workers.NameWords;
import id.sasando.workers.PersonName;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads and changes {@code complaints.case_file} and its types. */
@Repository
public class Cases {
    private static final String FIND = """
            select c.*, array(select t.type from complaints.case_type t where t.case_id = c.id and
                              t.type is distinct from c.primary_type order by t.type) as more_types
              from complaints.case_file c
             where c.id = :id
            """;
    private static final String LOCK = "select id from complaints.case_file where id = :id for update";
    private static final String WORDS =
            "select text_sealed, facts_sealed, phone_typed_sealed from complaints.case_file where id = :id";
    private static final String UPDATE = """
            update complaints.case_file
               set number = :number, reopened = :reopened, state = :state, danger = :danger, anonymous = :anonymous,
                   country = :country, primary_type = :primaryType, departure_status = :departure,
                   village_code = :village, regency_code = :regency, complainant_type = :complainantType,
                   reporter_name = :name, reporter_search = :search, reporter_phone = :phone, reporter_email = :email,
                   contact_channel = :contact, consent = :consent, assignee = :assignee, due_at = :dueAt,
                   due_uncertain = :dueUncertain, due_step = :dueStep, next_actor = :nextActor, unread = :unread,
                   about_office = :about,
                   merged_into = :mergedInto, merged_from = :mergedFrom,
                   changed_at = :now, version = version + 1
             where id = :id and version = :version
            """;
    private static final String UPDATE_FACTS = "update complaints.case_file set facts_sealed = :facts where id = :id";
    private static final String KEEP_TYPED_PHONE =
            "update complaints.case_file set phone_typed_sealed = :typed where id = :id";
    private static final String SEEN = """
            update complaints.case_file
               set unread = false,
                   due_at = case when state in ('RESOLVED', 'WITHDRAWN') then null else due_at end
             where id = :id and version = :version and unread
            """;
    private static final String CLEAR_TYPES = "delete from complaints.case_type where case_id = :id";
    private static final String ADD_TYPE = "insert into complaints.case_type (case_id, type) values (:id, :type)";
    private static final String CONFIRMER = """
            select confirmer from complaints.resolution
             where case_id = :id and decision is null and confirmer is not null
            """;
    private static final String EVER_PROTECTED = "select ever_protected from complaints.case_file where id = :id";
    private final JdbcClient db;
    private final CaseSeals seals;
    private final NameWords names;
    private final Clock clock;

    public Cases(JdbcClient db, CaseSeals seals, NameWords names, Clock clock) {
        this.db = db;
        this.seals = seals;
        this.names = names;
        this.clock = clock;
    }

    public Optional<CaseFile> find(CaseId id) {
        return db.sql(FIND).param("id", id.value()).query(Cases::read).optional();
    }

    public CaseFile get(CaseId id) {
        return find(id).orElseThrow(() -> new NotFound("case " + id.value()));
    }

    /** The same, and nobody else changes it before this transaction ends. */
    public CaseFile locked(CaseId id) {
        db.sql(LOCK).param("id", id.value()).query(UUID.class).optional();
        return get(id);
    }

    public CaseWords words(CaseFile file) {
        var key = seals.take(file.key());
        return db.sql(WORDS)
                .param("id", file.id().value())
                .query((row, _) -> new CaseWords(
                        key.openText("case_file.text", file.id().value(), row.getBytes("text_sealed")),
                        key.openValue(CaseFacts.SHAPE, file.id().value(), row.getBytes("facts_sealed")),
                        Optional.ofNullable(row.getBytes("phone_typed_sealed"))
                                .map(it -> key.openText(
                                        CaseWords.PHONE_TYPED, file.id().value(), it))
                                .orElse("")))
                .single();
    }

    /** The second pair of eyes that a pending resolution waits for. */
    public Optional<UUID> confirmer(CaseId id) {
        return db.sql(CONFIRMER).param("id", id.value()).query(UUID.class).optional();
    }

    /** Was it ever one of danger, trafficking, sexual violence or a child? The database never forgets it. */
    boolean everProtected(CaseId id) {
        return db.sql(EVER_PROTECTED)
                .param("id", id.value())
                .query(Boolean.class)
                .single();
    }

    /** Writes the changed case. @throws StaleRecord if somebody else changed it since it was read */
    public void update(CaseFile file) {
        var reporter = file.reporter();
        var updated = db.sql(UPDATE)
                .param("id", file.id().value())
                .param("version", file.version())
                .param("number", file.number().orElse(null))
                .param("reopened", file.reopened())
                .param("state", file.state().name())
                .param("danger", file.subject().danger())
                .param("anonymous", reporter.anonymous())
                .param("country", file.subject().country())
                .param("primaryType", file.subject().primaryType().orElse(null))
                .param("departure", file.subject().departureStatus())
                .param("village", file.subject().villageCode().orElse(null))
                .param("regency", file.subject().regencyCode().orElse(null))
                .param("complainantType", reporter.complainantType())
                .param("name", filled(reporter.name()).orElse(null))
                .param("search", filled(PersonName.fold(reporter.name())).orElse(null))
                .param("phone", filled(reporter.phone()).orElse(null))
                .param("email", filled(reporter.email()).orElse(null))
                .param("contact", reporter.channel())
                .param("consent", reporter.consent())
                .param("assignee", file.assignee().orElse(null))
                .param("dueAt", file.due().at().map(Cases::utc).orElse(null))
                .param("dueUncertain", file.due().uncertain())
                .param("dueStep", filled(file.due().step()).orElse(null))
                .param("nextActor", file.due().nextActor())
                .param("unread", file.unread())
                .param("about", file.subject().about().name())
                .param("mergedInto", file.merged().map(it -> it.into().value()).orElse(null))
                .param("mergedFrom", file.merged().map(it -> it.from().name()).orElse(null))
                .param("now", utc(clock.instant()))
                .update();
        if (updated == 0) throw new StaleRecord("case " + file.id().value());
    }

    /** Keeps the telephone as the reporter typed it, or forgets what was typed before. */
    public void keepTypedPhone(CaseFile file, String typed) {
        var id = file.id().value();
        var sealed = filled(typed).map(it -> seals.take(file.key()).text(CaseWords.PHONE_TYPED, id, it));
        db.sql(KEEP_TYPED_PHONE)
                .param("id", id)
                .param("typed", sealed.orElse(null))
                .update();
    }

    /** Files the words of a reporter's name that is new, so that the search finds it. */
    public void learn(ReporterContact reporter) {
        filled(PersonName.fold(reporter.name())).ifPresent(it -> names.learn(List.of(it)));
    }

    /**
     * What the reporter wrote was seen. That is no new version: nobody's form grows old by it. Words that came since the
     * case was read stay unread.
     */
    public void seen(CaseFile file) {
        db.sql(SEEN)
                .param("id", file.id().value())
                .param("version", file.version())
                .update();
    }

    /** Writes changed types; the case itself is updated in the same transaction, which checks its version. */
    public void updateTypes(CaseFile file) {
        db.sql(CLEAR_TYPES).param("id", file.id().value()).update();
        for (var type : file.subject().types()) {
            db.sql(ADD_TYPE).param("id", file.id().value()).param("type", type).update();
        }
    }

    /** Writes changed facts; the case itself is updated in the same transaction, which checks its version. */
    public void updateFacts(CaseFile file, CaseFacts facts) {
        db.sql(UPDATE_FACTS)
                .param("id", file.id().value())
                .param(
                        "facts",
                        seals.take(file.key()).value(CaseFacts.SHAPE, file.id().value(), facts))
                .update();
    }

    static CaseFile read(ResultSet row, int index) throws SQLException {
        var types = new java.util.ArrayList<String>();
        text(row, "primary_type").ifPresent(types::add);
        types.addAll(List.of((String[]) row.getArray("more_types").getArray()));
        var due = new CaseDue(
                Optional.ofNullable(row.getObject("due_at", OffsetDateTime.class))
                        .map(OffsetDateTime::toInstant),
                row.getBoolean("due_uncertain"),
                text(row, "due_step").orElse(""),
                row.getString("next_actor"));
        return new CaseFile(
                new CaseId(row.getObject("id", UUID.class)),
                row.getLong("intake"),
                text(row, "number"),
                row.getInt("reopened"),
                CaseState.valueOf(row.getString("state")),
                new DataKeyId(row.getObject("data_key", UUID.class)),
                row.getString("channel"),
                row.getObject("lodged_at", OffsetDateTime.class).toInstant(),
                reporter(row),
                new CaseSubject(
                        row.getBoolean("danger"),
                        row.getString("country"),
                        types,
                        row.getString("departure_status"),
                        text(row, "village_code"),
                        text(row, "regency_code"),
                        AboutOffice.valueOf(row.getString("about_office"))),
                Optional.ofNullable(row.getObject("assignee", UUID.class)),
                due,
                row.getBoolean("unread"),
                merged(row),
                row.getInt("version"));
    }

    private static Optional<CaseFile.Merged> merged(ResultSet row) throws SQLException {
        var into = Optional.ofNullable(row.getObject("merged_into", UUID.class));
        var from = text(row, "merged_from");
        return into.flatMap(it -> from.map(state -> new CaseFile.Merged(new CaseId(it), CaseState.valueOf(state))));
    }

    private static ReporterContact reporter(ResultSet row) throws SQLException {
        return new ReporterContact(
                row.getBoolean("anonymous"),
                row.getBoolean("about_self"),
                row.getString("complainant_type"),
                text(row, "reporter_name").orElse(""),
                text(row, "reporter_phone").orElse(""),
                text(row, "reporter_email").orElse(""),
                row.getString("contact_channel"),
                row.getString("consent"));
    }

    private static Optional<String> text(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getString(column));
    }

    private static Optional<String> filled(String text) {
        return Optional.of(text).filter(it -> !it.isEmpty());
    }

    static OffsetDateTime utc(Instant at) {
        return at.atOffset(ZoneOffset.UTC);
    }
}
