package id.sasando.complaints.core;

import id.sasando.database.TestDatabase;
import id.sasando.keys.ring.TestKeys;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Twenty thousand cases of ten officers: 8,000 open ones, of which 3,200 wait at the desk, a tenth of them in danger, a
 * twentieth without a due date.
 */
public final class ManyCases {
    private static final String CASES = """
            insert into complaints.case_file (
                id, number, state, data_key, receipt_fingerprint, submission, channel, complainant_type, lodged_at,
                danger, anonymous, about_self, country, contact_channel, consent, text_sealed, facts_sealed, assignee,
                due_at, changed_at, reporter_name, reporter_search, reporter_phone, village_code)
            select gen_random_uuid(), case when i % 5 in (1, 2) and i % 25 / 5 = 2 then null else 'N-' || i end,
                   case when i % 5 not in (1, 2) then 'RESOLVED'
                        else (array['IN_HANDLING', 'REGISTERED', 'RECEIVED', 'VERIFIED', 'IN_HANDLING'])[1 + i % 25 / 5]
                    end,
                   :key, sha256(i::text::bytea), gen_random_uuid(), 'PORTAL', 'PMI',
                   timestamptz '2026-11-24' - i * interval '1 hour', hashint4(i) % 10 = 0, false, true, 'MY',
                   'CODE_ONLY', 'GIVEN', '\\x00', '\\x00',
                   case when hashint4(i + 1) % 4 <> 0 then (cast(:officers as uuid[]))[1 + abs(hashint4(i + 2) % 10)] end,
                   case when hashint4(i + 3) % 20 <> 0
                        then timestamptz '2026-11-24 02:00Z' + (hashint4(i + 4) % 1000) * interval '1 hour' end,
                   timestamptz '2026-11-24', 'Nama ' || md5(i::text), 'nama ' || md5(i::text),
                   '+62811' || (1000000 + i), (select min(code) from reference.village)
              from generate_series(1, 20000) i
            """;
    private final JdbcClient db;
    private final UUID[] officers;
    private final UUID key;

    public ManyCases(TestDatabase database) {
        var cases = new TestCases(database);
        this.db = database.owner();
        this.officers = Stream.generate(cases::account).limit(10).toArray(UUID[]::new);
        this.key = TestKeys.on(database).dataKeys().create().value();
    }

    public void fill() {
        db.sql(CASES).param("key", key).param("officers", officers).update();
        db.sql("vacuum analyze complaints.case_file").update();
    }

    public UUID officer() {
        return officers[0];
    }

    public Instant oldestOpen() {
        return db.sql("select min(lodged_at) from complaints.case_file where state not in ('RESOLVED', 'WITHDRAWN')")
                .query(OffsetDateTime.class)
                .single()
                .toInstant();
    }
}
