package id.sasando.complaints.once;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.sasando.complaints.CaseId;
import id.sasando.complaints.CaseState;
import id.sasando.complaints.Lodging.SentOtherwise;
import id.sasando.complaints.core.TestCases;
import id.sasando.complaints.once.SentForms.Sent;
import id.sasando.database.TestDatabase;
import id.sasando.keys.ring.TestKeys;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/** A key stands for what was done under it, and for nothing else. */
@Tag("sql")
class SentFormsTest {
    private static final Instant NOW = Instant.parse("2026-12-01T02:00:00Z");
    private static final String DIGEST = "select digest from complaints.sent_form where key = :key";
    private final TestDatabase database = TestDatabase.fresh();
    private final TestCases cases = new TestCases(database);
    private final JsonMapper json = JsonMapper.builder().build();
    private final Clock clock = Clock.fixed(NOW, ZoneOffset.UTC);
    private final SentForms forms =
            new SentForms(database.db(), TestKeys.on(database).fingerprints(), json, clock);
    private final CaseId id = newCase();
    private final UUID key = UUID.randomUUID();

    @Test
    void theSameIsDoneOnce() {
        assertThat(forms.isFirst(key, id, new Sent("note", "Majikan dihubungi.")))
                .isTrue();
        assertThat(forms.isFirst(key, id, new Sent("note", "Majikan dihubungi.\r\n")))
                .isFalse();
    }

    @Test
    void otherContentIsRefusedWithTheTimeOfTheFirst() {
        forms.isFirst(key, id, new Sent("note", "Majikan dihubungi."));

        assertThatThrownBy(() -> forms.isFirst(key, id, new Sent("note", "Majikan mengancam.")))
                .isInstanceOfSatisfying(
                        SentOtherwise.class, it -> assertThat(it.firstAt()).isEqualTo(NOW));
    }

    @Test
    void aKeyServesOneKindOfActAndOneCase() {
        forms.isFirst(key, id, new Sent("note", "Tolong."));

        assertThatThrownBy(() -> forms.isFirst(key, id, new Sent("message", "Tolong.")))
                .isInstanceOf(SentOtherwise.class);
        assertThatThrownBy(() -> forms.isFirst(key, newCase(), new Sent("note", "Tolong.")))
                .isInstanceOf(SentOtherwise.class);
    }

    @Test
    void aKeyOfEarlierTimesIsNoSuccess() {
        database.owner()
                .sql("insert into complaints.sent_form (key, case_id, at) values (:key, :case, now())")
                .param("key", key)
                .param("case", id.value())
                .update();

        assertThatThrownBy(() -> forms.isFirst(key, id, new Sent("note", "Tolong.")))
                .isInstanceOf(SentOtherwise.class);
    }

    @Test
    void withoutTheKeyOfTheOfficeTheDigestSaysNothing() {
        var others =
                new SentForms(database.db(), TestKeys.on(TestDatabase.fresh()).fingerprints(), json, clock);
        var second = UUID.randomUUID();
        forms.isFirst(key, id, new Sent("note", "Tolong."));
        forms.isFirst(second, id, new Sent("note", "Tolong."));

        assertThat(digest(key)).hasSize(32).isNotEqualTo(digest(second));
        assertThat(new String(digest(key), StandardCharsets.ISO_8859_1)).doesNotContain("Tolong");
        assertThat(others.earlier(key, id, new Sent("note", "Tolong.")))
                .hasValueSatisfying(it -> assertThat(it.same()).isFalse());
    }

    private byte[] digest(UUID of) {
        return database.db().sql(DIGEST).param("key", of).query(byte[].class).single();
    }

    private CaseId newCase() {
        return new CaseId(cases.add(
                new TestCases.Sample(CaseState.RECEIVED, false, NOW, Optional.empty(), Optional.empty(), "")));
    }
}
