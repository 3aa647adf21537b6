package id.sasando.start;

import static org.assertj.core.api.Assertions.assertThat;

import id.sasando.database.TestDatabase;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("sql")
class KeyCopyCheckTest {
    private static final String MARK = "insert into keys.master_mark (mark) values (decode(repeat('ab', 32), 'hex'))";
    private static final String CONFIRM = """
            insert into keys.copy_confirmation (id, copied_on, confirmed_by, place_sealed, mark, recorded_at)
            values (gen_random_uuid(), '2026-11-20', 'Kepala Contoh', '', decode(repeat(:mark, 32), 'hex'),
                    '2026-11-20 01:00Z')
            """;
    private final TestDatabase database = TestDatabase.fresh();

    @Test
    void itStaysRedUntilSomebodyConfirms() {
        assertThat(at("2026-11-24").confirmed()).isFalse();
        assertThat(at("2026-11-24").words()).contains("nobody has confirmed", "./sasando keys copied");

        confirm("ab");

        assertThat(at("2026-11-24").confirmed()).isTrue();
        assertThat(at("2026-11-24").words()).contains("2026-11-20", "Kepala Contoh", "4 days ago");
    }

    @Test
    void aCopyOfAnotherKeyFileDoesNotCount() {
        confirm("cd");

        assertThat(at("2026-11-24").confirmed()).isFalse();
    }

    @Test
    void afterAYearSomebodyMustLookAgain() {
        confirm("ab");

        assertThat(at("2027-11-21").confirmed()).isTrue();
        assertThat(at("2027-11-22").confirmed()).isFalse();
    }

    private void confirm(String mark) {
        database.db().sql(MARK).update();
        database.db().sql(CONFIRM).param("mark", mark).update();
    }

    private KeyCopyCheck at(String day) {
        var clock = Clock.fixed(Instant.parse(day + "T08:00:00Z"), ZoneOffset.UTC);
        return KeyCopyCheck.of(database.application(), clock);
    }
}
