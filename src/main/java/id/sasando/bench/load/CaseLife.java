package id.sasando.bench.load;

import id.sasando.access.Role;
import id.sasando.bench.load.BulkTables.Batch;
import id.sasando.bench.load.BulkTables.Table;
import id.sasando.bench.load.CaseRows.Draft;
import id.sasando.complaints.CaseState;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;

/**
 * What happened to a case: the steps to its state, then talk and notes until there are as many events as were asked for.
 * Each event has its row on the trail.
 */
@Component
@ConditionalOnProperty("sasando.bench")
class CaseLife {
    private static final String NOTE = "Sudah menelepon keluarga; mereka menunggu kabar dari perwakilan.";
    private static final String ANSWER = "Kami masih menunggu jawaban perwakilan. Kami kabari begitu ada perkembangan.";
    private static final String QUESTION = "Apakah sudah ada kabar? Keluarga di kampung sangat cemas.";
    private static final String REASON = "Keluarga membenarkan isi laporan.";
    private static final String TOLD = "Hak sudah diterima dan pelapor menyatakan selesai.";
    private static final long SECONDS_BETWEEN = 4L * 3600;

    private enum Kind {
        STEP,
        NOTE_ADDED,
        OFFICE_WROTE,
        REPORTER_WROTE
    }

    /** @param verb as the history keeps it */
    private record Event(Kind kind, String verb, Optional<CaseState> from, Optional<CaseState> to) {
        static Event step(String verb, CaseState from, CaseState to) {
            return new Event(Kind.STEP, verb, Optional.of(from), Optional.of(to));
        }

        static Event talk(Kind kind) {
            return new Event(kind, kind.name(), Optional.empty(), Optional.empty());
        }

        boolean byReporter() {
            return kind == Kind.REPORTER_WROTE || verb.equals("RECEIVE");
        }
    }

    void add(Draft it, Batch batch) {
        var at = it.told().receivedAt();
        for (var event : events(it)) {
            addEvent(it, event, at, batch);
            at = at.plusSeconds(SECONDS_BETWEEN);
        }
        if (it.state() == CaseState.RESOLVED) addResolution(it, at, batch);
    }

    private static void addEvent(Draft it, Event event, Instant at, Batch batch) {
        var account = event.byReporter() ? null : it.officer().account();
        var role = event.byReporter() ? null : Role.CASE_OFFICER.name();
        var actor = event.byReporter() ? "REPORTER" : "STAFF";
        batch.to(Table.CASE_EVENT)
                .row(
                        it.id(),
                        at,
                        actor,
                        account,
                        role,
                        event.verb(),
                        event.from().orElse(null),
                        event.to().orElse(null),
                        event.from()
                                .map(_ -> it.sealed("case_event.reason", REASON))
                                .orElse(null));
        batch.to(Table.TRAIL)
                .row(at, actor, account, role, "complaints.case.changed", "case", "{" + it.id() + "}", "{}");
        switch (event.kind()) {
            case NOTE_ADDED -> {
                var id = UUID.randomUUID();
                batch.to(Table.NOTE).row(id, it.id(), at, account, it.sealed("note.text", id, NOTE));
            }
            case OFFICE_WROTE, REPORTER_WROTE -> {
                var id = UUID.randomUUID();
                var text = it.sealed("message.text", id, event.byReporter() ? QUESTION : ANSWER);
                batch.to(Table.MESSAGE).row(id, it.id(), at, account != null, account, UUID.randomUUID(), text);
            }
            case STEP -> {}
        }
    }

    private static void addResolution(Draft it, Instant at, Batch batch) {
        var id = UUID.randomUUID();
        var officer = it.officer().account();
        var day = at.atOffset(ZoneOffset.UTC).toLocalDate();
        batch.to(Table.RESOLUTION)
                .row(
                        id,
                        it.id(),
                        "RIGHTS_PAID_FULL",
                        it.sealed("resolution.told", id, TOLD),
                        day,
                        officer,
                        at,
                        officer,
                        at,
                        "CONFIRMED");
    }

    private static List<Event> events(Draft it) {
        var events = new ArrayList<Event>();
        events.add(new Event(Kind.STEP, "RECEIVE", Optional.empty(), Optional.of(CaseState.RECEIVED)));
        var last = CaseState.RECEIVED;
        for (var step : steps(it.state())) {
            events.add(Event.step(verb(step), last, step));
            last = step;
        }
        for (var n = 0; events.size() < it.events(); n++) events.add(Event.talk(Kind.values()[1 + n % 3]));
        return events;
    }

    /** The usual way to a state. */
    private static List<CaseState> steps(CaseState state) {
        var usual = List.of(CaseState.REGISTERED, CaseState.VERIFIED, CaseState.IN_HANDLING);
        return switch (state) {
            case RECEIVED -> List.of();
            case REGISTERED -> usual.subList(0, 1);
            case VERIFIED -> usual.subList(0, 2);
            case IN_HANDLING -> usual;
            case REFERRED, RESOLVED, WITHDRAWN, MERGED -> {
                var way = new ArrayList<>(usual);
                way.add(state);
                yield way;
            }
        };
    }

    private static String verb(CaseState to) {
        return switch (to) {
            case RECEIVED -> "RECEIVE";
            case REGISTERED -> "REGISTER";
            case VERIFIED -> "VERIFY";
            case IN_HANDLING -> "BEGIN_HANDLING";
            case REFERRED -> "REFER";
            case RESOLVED -> "RESOLVE";
            case WITHDRAWN -> "WITHDRAW";
            case MERGED -> "MERGE";
        };
    }
}
