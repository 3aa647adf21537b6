package id.sasando.workers.search;

import id.sasando.keys.Fingerprints;
import id.sasando.workers.SearchWords;
import id.sasando.workers.WorkerId;
import id.sasando.workers.WorkerSearch;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Reads a search: numbers first, then names. */
@Component
class FindWorkers implements WorkerSearch {
    private final FoundWorkers workers;
    private final NameSearch names;
    private final Fingerprints fingerprints;

    FindWorkers(FoundWorkers workers, NameSearch names, Fingerprints fingerprints) {
        this.workers = workers;
        this.names = names;
        this.fingerprints = fingerprints;
    }

    @Override
    public List<Hit> search(SearchWords words, int limit) {
        var most = bounded(limit);
        var found = new LinkedHashMap<WorkerId, Hit>();
        words.nik()
                .map(it -> fingerprints.of(Fingerprints.Purpose.NIK, it.digits()))
                .ifPresent(it -> add(found, workers.byNik(it, most)));
        words.phone().ifPresent(it -> add(found, workers.byPhone(it, most)));
        words.phoneEnd().ifPresent(it -> add(found, workers.byPhoneEnd(it, most)));
        if (!words.words().isEmpty()) names.search(words.words(), found);
        return found.values().stream().limit(most).toList();
    }

    @Override
    public List<Hit> searchByVillage(Collection<String> villageCodes, int limit) {
        return villageCodes.isEmpty() ? List.of() : workers.byVillage(villageCodes, bounded(limit));
    }

    private static int bounded(int limit) {
        return Math.clamp(limit, 1, HITS_MAX);
    }

    private static void add(Map<WorkerId, Hit> found, List<Hit> hits) {
        hits.forEach(it -> found.putIfAbsent(it.worker(), it));
    }
}
