package id.sasando.publicsite;

import id.sasando.web.SealedForm;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Writes {@code publicsite.ended_form}: forms whose sealed fields are refused from now on, since their receipt was seen
 * or somebody left in a hurry. A browser that goes back and sends such a field again gets no word of it.
 */
@Repository
public class EndedForms {
    /** No mark is longer. */
    public static final int MARK_MAX = 400;

    private static final String PURPOSE = "publicsite.mark";
    private static final String END = """
            insert into publicsite.ended_form as known (form, receipt, at) values (:form, :receipt, :at)
            on conflict (form) do update set receipt = known.receipt and excluded.receipt
            """;
    private static final String FIND = "select receipt from publicsite.ended_form where form = :form";
    private static final String SWEEP = "delete from publicsite.ended_form where at < :before";

    private final JdbcClient db;
    private final SealedForm form;
    private final Clock clock;

    public EndedForms(JdbcClient db, SealedForm form, Clock clock) {
        this.db = db;
        this.form = form;
        this.clock = clock;
    }

    private record Mark(UUID form) {}

    /** What a page of that form carries so that it can be ended without its answers. */
    public String mark(UUID id) {
        return form.seal(PURPOSE, new Mark(id));
    }

    /** The receipt has reached its reader: the answers are not shown again, the receipt may be. */
    public void received(@Nullable String mark) {
        opened(mark).ifPresent(it -> end(it, true));
    }

    /** Somebody left: nothing of the form is shown again. A mark that is none changes nothing. */
    public void left(@Nullable String mark) {
        opened(mark).ifPresent(this::left);
    }

    public void left(UUID id) {
        end(id, false);
    }

    /** Are its answers refused? */
    public boolean hasEnded(UUID id) {
        return receipt(id).isPresent();
    }

    /** Is even its receipt refused? */
    public boolean wasLeft(UUID id) {
        return receipt(id).filter(it -> !it).isPresent();
    }

    /** A field dies after a day; what ended earlier need not be known. */
    void sweep(Instant before) {
        db.sql(SWEEP).param("before", before.atOffset(ZoneOffset.UTC)).update();
    }

    private Optional<UUID> opened(@Nullable String mark) {
        if (mark == null || mark.length() > MARK_MAX) return Optional.empty();
        return form.open(PURPOSE, mark, Mark.class).map(Mark::form);
    }

    private void end(UUID id, boolean receipt) {
        db.sql(END)
                .param("form", id)
                .param("receipt", receipt)
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
    }

    private Optional<Boolean> receipt(UUID id) {
        return db.sql(FIND).param("form", id).query(Boolean.class).optional();
    }
}
