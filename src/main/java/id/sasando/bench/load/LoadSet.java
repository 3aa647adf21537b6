package id.sasando.bench.load;

import id.sasando.bench.BenchSet;
import id.sasando.bench.BenchSize;
import id.sasando.bench.load.BulkTables.Batch;
import id.sasando.bench.load.CaseRows.Draft;
import id.sasando.demo.OfficeStory.Person;
import id.sasando.demo.OfficeStory.StoryCase;
import id.sasando.demo.Storytelling;
import id.sasando.demo.Storytelling.Origin;
import id.sasando.keys.DataKeyId;
import id.sasando.keys.DataKeys;
import id.sasando.keys.Seal;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;

/** Use case: story after story is told and brought into the database, with its people and their cases. */
@Component
@ConditionalOnProperty("sasando.bench")
class LoadSet implements BenchSet {
    private static final int STORY = 1000;
    private static final int OFFICERS = 50;
    private final Ground ground;
    private final Storytelling storytelling;
    private final OfficerAccounts accounts;
    private final DataKeys keys;
    private final BulkTables tables;
    private final Writing writing;

    LoadSet(
            Ground ground,
            Storytelling storytelling,
            OfficerAccounts accounts,
            DataKeys keys,
            BulkTables tables,
            Writing writing) {
        this.ground = ground;
        this.storytelling = storytelling;
        this.accounts = accounts;
        this.keys = keys;
        this.tables = tables;
        this.writing = writing;
    }

    @Override
    public Loaded load(BenchSize size) {
        if (tables.used()) throw new IllegalStateException("A synthetic set needs an empty database.");
        var picked = new Picked(accounts.make(OFFICERS), size.cases());
        var origins = ground.origins();
        loadCases(size, origins, picked);
        loadCrowd(size, origins);
        return picked.loaded();
    }

    private void loadCases(BenchSize size, List<Origin> origins, Picked picked) {
        var progress = new Progress("cases", size.cases());
        var lastByYear = new HashMap<Integer, Integer>();
        for (var done = 0; done < size.cases(); ) {
            var count = Math.min(STORY, size.cases() - done);
            var told = Math.max(count, Storytelling.CASES_MIN);
            var story = storytelling.tell(ground.story(told, done, origins));
            var made = keys.create(2 * count).entrySet().iterator();
            var batch = new Batch();
            for (var it : story.cases().subList(0, count)) {
                var number = number(it.receivedAt(), lastByYear);
                picked.add(writing.add(it, number, picked.officer(), made, size.eventsOfACase(), batch));
            }
            tables.copy(batch);
            done += count;
            progress.at(done);
        }
        tables.numbered(lastByYear);
    }

    private void loadCrowd(BenchSize size, List<Origin> origins) {
        var crowd = size.people() - size.cases();
        if (crowd == 0) return;
        var progress = new Progress("people", crowd);
        for (var done = 0; done < crowd; ) {
            var count = Math.min(STORY, crowd - done);
            var told = Math.max(count, Storytelling.CASES_MIN);
            var people = storytelling.crowd(ground.story(told, size.cases() + done, origins));
            var made = keys.create(count).entrySet().iterator();
            var at = ground.yesterday().minusYears(1).atStartOfDay().toInstant(ZoneOffset.UTC);
            var batch = new Batch();
            for (var it : people.subList(0, count)) writing.add(it, at, made.next(), batch);
            tables.copy(batch);
            done += count;
            progress.at(done);
        }
    }

    private String number(Instant at, Map<Integer, Integer> lastByYear) {
        var office = ground.office();
        var year = at.atZone(office.zone()).getYear();
        return "%s-%d-%06d".formatted(office.casePrefix(), year, lastByYear.merge(year, 1, Integer::sum));
    }

    /** Puts one case, or one person, into a batch. */
    @Component
    @ConditionalOnProperty("sasando.bench")
    static class Writing {
        private final PersonRows people;
        private final CaseRows cases;

        Writing(PersonRows people, CaseRows cases) {
            this.people = people;
            this.cases = cases;
        }

        UUID add(Person it, Instant at, Map.Entry<DataKeyId, Seal> key, Batch batch) {
            return people.add(it, at, key, batch);
        }

        /** Takes two keys: the person's and the case's. */
        Draft add(
                StoryCase told,
                String number,
                Officer officer,
                Iterator<Map.Entry<DataKeyId, Seal>> made,
                int events,
                Batch batch) {
            var worker = people.add(told.person(), told.receivedAt(), made.next(), batch);
            var key = made.next();
            var it = new Draft(
                    UUID.randomUUID(),
                    told,
                    number,
                    worker,
                    officer,
                    cases.code(),
                    key.getKey(),
                    key.getValue(),
                    events);
            cases.add(it, batch);
            return it;
        }
    }
}
