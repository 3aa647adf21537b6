package id.sasando.complaints.store;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import id.sasando.complaints.CaseId;
import id.sasando.complaints.DeskTest;
import id.sasando.complaints.Wish;
import id.sasando.complaints.store.CaseHistory.FieldChange;
import id.sasando.keys.DataKeys;
import id.sasando.keys.Seal;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Rows that were sealed before shapes had versions are read as they stand, bound to the same places as ever. */
class OldRowsTest extends DeskTest {
    @Autowired
    private Cases cases;

    @Autowired
    private CaseHistory history;

    @Autowired
    private DataKeys keys;

    @Test
    void oldFactsOpen() {
        var id = lodge("UNPAID_WAGES");
        var sealed = key(id).sealText("complaints.case_file.facts:" + id.value(), old("complaints.case_file.facts"));

        db().sql("update complaints.case_file set facts_sealed = :facts where id = :id")
                .param("facts", sealed)
                .param("id", id.value())
                .update();

        var facts = cases.words(cases.get(id)).facts();
        assertThat(facts.employer()).isEqualTo("Kebun Contoh");
        assertThat(facts.eventOn()).contains(LocalDate.of(2026, 1, 31));
        assertThat(facts.lastContactOn()).isEmpty();
        assertThat(facts.wishes()).contains(new Wish("gaji", "8500", "MYR"));
    }

    @Test
    void oldHistoryOpens() {
        var id = lodge("UNPAID_WAGES");
        var sealed =
                key(id).sealText("complaints.case_event.detail:" + id.value(), old("complaints.case_event.detail"));

        db().sql("insert into complaints.case_event (case_id, at, actor_kind, verb, detail_sealed)"
                        + " values (:id, now(), 'SYSTEM', 'FACTS_CHANGED', :detail)")
                .param("id", id.value())
                .param("detail", sealed)
                .update();

        assertThat(history.of(cases.get(id)).getFirst().changes())
                .containsExactly(
                        new FieldChange("employer", "", "Kebun Contoh"), new FieldChange("place", "Tawau", "Sandakan"));
    }

    @Test
    void whatIsSealedTodayIsBoundToTheSamePlaces() {
        var id = lodge("UNPAID_WAGES");

        assertThat(opened(id, "case_file.facts", "select facts_sealed from complaints.case_file where id = :id"))
                .contains("\"employer\"");
        assertThat(opened(id, "receipt.proof", "select proof_sealed from complaints.receipt where case_id = :id"))
                .contains("\"salt\"");
    }

    private String opened(CaseId id, String column, String sql) {
        var sealed = db().sql(sql).param("id", id.value()).query(byte[].class).single();
        return new String(key(id).open("complaints." + column + ":" + id.value(), sealed), UTF_8);
    }

    private Seal key(CaseId id) {
        return keys.use(cases.get(id).key());
    }

    private static String old(String column) {
        try {
            return Files.readString(Path.of("src/test/resources/sealed-shapes", column + ".1.txt"));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
