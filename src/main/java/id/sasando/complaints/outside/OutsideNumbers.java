package id.sasando.complaints.outside;

import id.sasando.complaints.CaseId;
import id.sasando.complaints.core.CaseFile;
import id.sasando.complaints.core.OutsideNumber;
import id.sasando.complaints.store.CaseSeals;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads and writes {@code complaints.outside_number}, and the copy of its kinds in the case file. */
@Repository
class OutsideNumbers {
    private static final int LIMIT = 50;
    private static final String NOTE = "outside_number.note";
    private static final String ADD = """
            insert into complaints.outside_number (id, case_id, kind, number, search, given_on, note_sealed, added_at,
                                                   added_by)
            values (:id, :case, :kind, :number, :search, :givenOn, :note, :at, :by)
            on conflict (case_id, kind, search) where removed_at is null do nothing
            """;
    private static final String REMOVE = """
            update complaints.outside_number set removed_at = :at, removed_by = :by
             where id = :id and case_id = :case and removed_at is null
            """;
    private static final String OF_CASE = """
            select id, kind, number, given_on, note_sealed, added_at, added_by
              from complaints.outside_number
             where case_id = :case and removed_at is null
             order by added_at, id limit :limit
            """;
    private static final String ENTERED = """
            update complaints.case_file c
               set entered_in = array(select distinct o.kind from complaints.outside_number o
                                       where o.case_id = c.id and o.removed_at is null order by 1)
             where c.id = :case
            """;
    private final JdbcClient db;
    private final CaseSeals seals;
    private final Clock clock;

    OutsideNumbers(JdbcClient db, CaseSeals seals, Clock clock) {
        this.db = db;
        this.seals = seals;
        this.clock = clock;
    }

    /**
     * One number to be recorded.
     *
     * @param note may be empty
     */
    record Told(OutsideKind kind, OutsideNumber number, LocalDate givenOn, String note) {}

    /** One number of a case. */
    record Recorded(UUID id, OutsideKind kind, String number, LocalDate givenOn, String note, UUID addedBy) {}

    /** @return false if the case has that number already */
    boolean add(CaseFile file, Told told, UUID by) {
        var id = UUID.randomUUID();
        var added = db.sql(ADD)
                .param("id", id)
                .param("case", file.id().value())
                .param("kind", told.kind().name())
                .param("number", told.number().text())
                .param("search", told.number().search())
                .param("givenOn", told.givenOn())
                .param("note", sealed(file, id, told.note()).orElse(null))
                .param("at", now())
                .param("by", by)
                .update();
        entered(file.id());
        return added == 1;
    }

    /** @return false if it was taken back before */
    boolean remove(CaseId id, UUID number, UUID by) {
        var removed = db.sql(REMOVE)
                .param("id", number)
                .param("case", id.value())
                .param("at", now())
                .param("by", by)
                .update();
        entered(id);
        return removed == 1;
    }

    /** In the order in which they were recorded. */
    List<Recorded> of(CaseFile file) {
        var key = seals.take(file.key());
        return db.sql(OF_CASE)
                .param("case", file.id().value())
                .param("limit", LIMIT)
                .query((row, _) -> {
                    var id = row.getObject("id", UUID.class);
                    var note = row.getBytes("note_sealed");
                    return new Recorded(
                            id,
                            OutsideKind.valueOf(row.getString("kind")),
                            row.getString("number"),
                            row.getObject("given_on", LocalDate.class),
                            note == null ? "" : key.openText(NOTE, id, note),
                            row.getObject("added_by", UUID.class));
                })
                .list();
    }

    private Optional<byte[]> sealed(CaseFile file, UUID id, String note) {
        return Optional.of(note)
                .filter(it -> !it.isEmpty())
                .map(it -> seals.take(file.key()).text(NOTE, id, it));
    }

    private void entered(CaseId id) {
        db.sql(ENTERED).param("case", id.value()).update();
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}
