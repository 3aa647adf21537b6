package id.sasando.bench.load;

import id.sasando.bench.BenchSet.Loaded;
import id.sasando.bench.BenchSet.Officer;
import id.sasando.bench.load.CaseRows.Draft;
import id.sasando.complaints.CaseState;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** Picks what the driver will open, follow and search for, evenly over the whole set. */
final class Picked {
    private static final int CODES = 2000;
    private static final int CASES_EACH = 200;
    private final List<Officer> officers;
    private final List<List<UUID>> casesOf = new ArrayList<>();
    private final List<String> codes = new ArrayList<>();
    private final List<String> words = new ArrayList<>();
    private final int every;
    private int seen;

    Picked(List<Officer> officers, int cases) {
        this.officers = officers;
        this.every = Math.max(1, cases / CODES);
        officers.forEach(_ -> casesOf.add(new ArrayList<>()));
    }

    /** Whose the next case is. */
    Officer officer() {
        return officers.get(seen % officers.size());
    }

    void add(Draft it) {
        var own = casesOf.get(seen % officers.size());
        seen++;
        if (it.taken() && own.size() < CASES_EACH) own.add(it.id());
        if (seen % every != 0) return;
        codes.add(it.code().grouped());
        if (it.told().danger()) return; // others do not find it by the name
        var facts = it.told().person().facts();
        words.add(facts.name());
        facts.phones().forEach(phone -> words.add(phone.number().value()));
        if (it.state() != CaseState.RECEIVED) words.add(it.number());
    }

    Loaded loaded() {
        var known = new ArrayList<Officer>();
        for (var n = 0; n < officers.size(); n++) {
            var it = officers.get(n);
            known.add(new Officer(it.account(), it.login(), it.password(), it.totpSecret(), casesOf.get(n)));
        }
        return new Loaded(known, codes, words);
    }
}
