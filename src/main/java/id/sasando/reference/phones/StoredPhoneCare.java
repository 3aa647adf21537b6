package id.sasando.reference.phones;

import id.sasando.shared.StaleRecord;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads what needs care of {@code reference.v_phone}, and writes {@code reference.phone_entry} and its checks. */
@Repository
class StoredPhoneCare {
    private static final int LIMIT = 200;
    private static final String VALID =
            "(valid_from is null or valid_from <= :today) and (valid_to is null or valid_to >= :today)";
    private static final String PHONE = """
            select key, country, kind, mission, name_id, name_en, number, channel, hours_id, hours_en, as_of,
                   source_title, source_kind, source_url, confirmed_on
              from reference.v_phone p
             where\s""" + VALID;
    private static final String OLD = PHONE + """
             and (confirmed_on is null or confirmed_on < :fresh)
             order by (select c.rank from reference.country c where c.alpha2 = p.country) nulls last, country,
                      array_position(array['MISSION', 'EMERGENCY', 'NATIONAL', 'OFFICE', 'HOTLINE'], kind), key
             limit :limit
            """;
    private static final String ONE = PHONE + " and key = :key";
    private static final String SILENT = """
            select key, country, name_id, name_en, covers_id, covers_en from reference.mission m
             where\s""" + VALID + """

               and not exists (select from reference.v_phone p where p.mission = m.key)
             order by (select c.rank from reference.country c where c.alpha2 = m.country) nulls last, country, key
             limit :limit
            """;
    private static final String MISSION = """
            select key, country, name_id, name_en, covers_id, covers_en from reference.mission where key = :key
            """;
    private static final String ENTRY = """
            select id, key, country, kind, mission, name_id, name_en, number, channel, callable_from, hours_id, hours_en,
                   as_of, source_title, source_url, ended, entered_by
              from reference.phone_entry e
            """;
    private static final String WAITING = ENTRY + """
             where not exists (select from reference.phone_check c where c.entry = e.id)
               and not exists (select from reference.phone_entry l where l.key = e.key and l.entered_at > e.entered_at)
             order by entered_at limit :limit
            """;
    private static final String ENTRY_OF = ENTRY + " where id = :id";
    private static final String OFFICE_LINES =
            "select count(*) from reference.v_phone where kind = 'OFFICE' and " + VALID;
    private static final String INSERT_ENTRY = """
            insert into reference.phone_entry (id, key, country, kind, mission, name_id, name_en, number, channel,
                   callable_from, hours_id, hours_en, as_of, source_title, source_url, ended, entered_by, entered_at)
            values (:id, :key, :country, :kind, :mission, :nameId, :nameEn, :number, :channel,
                   :callableFrom, :hoursId, :hoursEn, :asOf, :sourceTitle, :sourceUrl, :ended, :enteredBy, :now)
            on conflict (id) do nothing
            """;
    private static final String INSERT_CHECK = """
            insert into reference.phone_check (id, key, number, entry, how, checked_on, checked_by, recorded_at)
            values (:id, :key, :number, :entry, :how, :checkedOn, :checkedBy, :now)
            """;
    private static final String CHECKED = """
            select exists (select from reference.phone_check
                            where key = :key and number = :number and how = :how and checked_on = :on
                              and checked_by = :by and entry is not distinct from :entry::uuid)
            """;
    private final JdbcClient db;
    private final Clock clock;

    StoredPhoneCare(JdbcClient db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    /** A mission of which no number is known. */
    record Silent(String key, String country, String nameId, String nameEn, String coversId, String coversEn) {}

    /** Numbers that nobody confirmed since that day. */
    List<KnownPhone> notConfirmedSince(LocalDate fresh, LocalDate today) {
        return db.sql(OLD)
                .param("today", today)
                .param("fresh", fresh)
                .param("limit", LIMIT)
                .query(KnownPhone.class)
                .list();
    }

    Optional<KnownPhone> find(String key, LocalDate today) {
        return db.sql(ONE)
                .param("today", today)
                .param("key", key)
                .query(KnownPhone.class)
                .optional();
    }

    List<Silent> silent(LocalDate today) {
        return db.sql(SILENT)
                .param("today", today)
                .param("limit", LIMIT)
                .query(Silent.class)
                .list();
    }

    Optional<Silent> mission(String key) {
        return db.sql(MISSION).param("key", key).query(Silent.class).optional();
    }

    /** What was entered and waits for somebody else, the newest of each number. */
    List<PhoneEntered> waiting() {
        return db.sql(WAITING).param("limit", LIMIT).query(PhoneEntered.class).list();
    }

    Optional<PhoneEntered> entry(UUID id) {
        return db.sql(ENTRY_OF).param("id", id).query(PhoneEntered.class).optional();
    }

    boolean officeHasLine(LocalDate today) {
        return db.sql(OFFICE_LINES).param("today", today).query(Long.class).single() > 0;
    }

    /**
     * Pressed twice, it is entered once.
     *
     * @return whether it is new
     * @throws StaleRecord if something else was entered with the same form
     */
    boolean insert(PhoneEntered entered) {
        var rows = db.sql(INSERT_ENTRY)
                .params(values(entered))
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
        if (rows == 0 && !entry(entered.id()).filter(entered::equals).isPresent()) {
            throw new StaleRecord("phone entry " + entered.id());
        }
        return rows == 1;
    }

    private static Map<String, @Nullable Object> values(PhoneEntered it) {
        var values = new HashMap<String, @Nullable Object>();
        values.put("id", it.id());
        values.put("key", it.key());
        values.put("country", it.country());
        values.put("kind", it.kind());
        values.put("mission", it.mission());
        values.put("nameId", it.nameId());
        values.put("nameEn", it.nameEn());
        values.put("number", it.number());
        values.put("channel", it.channel());
        values.put("callableFrom", it.callableFrom());
        values.put("hoursId", it.hoursId());
        values.put("hoursEn", it.hoursEn());
        values.put("asOf", it.asOf());
        values.put("sourceTitle", it.sourceTitle());
        values.put("sourceUrl", it.sourceUrl());
        values.put("ended", it.ended());
        values.put("enteredBy", it.enteredBy());
        return values;
    }

    /** @return whether it is new; the same confirmation is kept once */
    boolean insert(PhoneChecked checked) {
        var known = db.sql(CHECKED)
                .param("key", checked.key())
                .param("number", checked.number())
                .param("how", checked.how().name())
                .param("on", checked.checkedOn())
                .param("by", checked.checkedBy())
                .param("entry", checked.entry().orElse(null))
                .query(Boolean.class)
                .single();
        if (known) return false;
        db.sql(INSERT_CHECK)
                .param("id", checked.id())
                .param("key", checked.key())
                .param("number", checked.number())
                .param("entry", checked.entry().orElse(null))
                .param("how", checked.how().name())
                .param("checkedOn", checked.checkedOn())
                .param("checkedBy", checked.checkedBy())
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
        return true;
    }
}
