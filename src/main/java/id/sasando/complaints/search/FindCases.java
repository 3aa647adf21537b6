package id.sasando.complaints.search;

import id.sasando.access.Permission;
import id.sasando.access.Viewer;
import id.sasando.audit.AuditEntry;
import id.sasando.audit.AuditTrail;
import id.sasando.complaints.core.OutsideNumber;
import id.sasando.complaints.lines.CaseFinder;
import id.sasando.complaints.lines.CaseLine;
import id.sasando.complaints.search.FoundReporters.OfReporter;
import id.sasando.keys.DataKeys;
import id.sasando.reference.Regions;
import id.sasando.reference.VillageName;
import id.sasando.shared.Office;
import id.sasando.workers.PhoneNumber;
import id.sasando.workers.SearchWords;
import id.sasando.workers.WorkerId;
import id.sasando.workers.WorkerSearch;
import id.sasando.workers.WorkerSearch.Hit;
import id.sasando.workers.WorkerSearch.Likeness;
import java.time.Clock;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Use case: somebody looks for a case. One row of the trail holds the words, sealed, and what was shown. */
@Component
class FindCases implements CaseFinder {
    /** The most rows of an answer. */
    static final int LIMIT = 50;

    private static final int VILLAGES = 20;
    private final FoundCases cases;
    private final FoundReporters reporters;
    private final WorkerSearch workers;
    private final Regions regions;
    private final Numbering numbering;
    private final Trail trail;

    FindCases(
            FoundCases cases,
            FoundReporters reporters,
            WorkerSearch workers,
            Regions regions,
            Numbering numbering,
            Trail trail) {
        this.cases = cases;
        this.reporters = reporters;
        this.workers = workers;
        this.regions = regions;
        this.numbering = numbering;
        this.trail = trail;
    }

    @Override
    @Transactional
    public List<CaseLine> find(String typed, Viewer viewer) {
        return run(typed, viewer);
    }

    @Transactional
    List<CaseLine> run(String typed, Viewer viewer) {
        var number = numbering.read(typed);
        var numbered = number.map(it -> cases.byNumber(it, LIMIT)).orElse(List.of());
        var ids = new LinkedHashSet<>(numbered);
        OutsideNumber.read(typed).ifPresent(it -> ids.addAll(cases.byOutsideNumber(it, LIMIT)));
        if (number.isEmpty() || number.get().digitsOnly()) ids.addAll(byOthers(typed));
        var lines = cases.lines(ids.stream().limit(LIMIT).toList(), numbered, viewer);
        trail.searched(typed, lines.stream().map(it -> it.id().value()).toList(), viewer);
        return lines;
    }

    /** People and reporters, whoever comes nearer to the words first, then villages. */
    private Collection<UUID> byOthers(String typed) {
        var ids = new LinkedHashSet<UUID>();
        var words = SearchWords.of(typed);
        words.phone().map(PhoneNumber::value).ifPresent(it -> ids.addAll(cases.byPhone(it, LIMIT)));
        words.phoneEnd().ifPresent(it -> ids.addAll(cases.byPhoneEnd(it, LIMIT)));
        var people = words.isEmpty() ? List.<Hit>of() : workers.search(words, LIMIT);
        var reporting = words.words().isEmpty() ? List.<OfReporter>of() : reporters.find(words.words(), LIMIT);
        for (var likeness : Likeness.values()) {
            var near = people.stream().filter(it -> it.likeness() == likeness).toList();
            ids.addAll(cases.byWorkers(ids(near), LIMIT));
            reporting.stream()
                    .filter(it -> it.likeness() == likeness)
                    .map(OfReporter::id)
                    .forEach(ids::add);
        }
        if (words.words().isEmpty()) return ids;
        var villages =
                regions.search(typed, VILLAGES).stream().map(VillageName::code).toList();
        if (villages.isEmpty()) return ids;
        ids.addAll(cases.byVillages(villages, LIMIT));
        ids.addAll(cases.byWorkers(ids(workers.searchByVillage(villages, LIMIT)), LIMIT));
        return ids;
    }

    private static List<WorkerId> ids(List<Hit> people) {
        return people.stream().map(Hit::worker).toList();
    }

    /** How this office numbers its cases. */
    @Component
    record Numbering(Office office, Clock clock) {
        Optional<TypedNumber> read(String typed) {
            var year = clock.instant().atZone(office.zone()).getYear();
            return TypedNumber.read(typed, office.casePrefix(), year);
        }
    }

    /** What is written of a search. */
    @Component
    record Trail(AuditTrail audit, DataKeys keys) {
        private static final String CONTEXT = "audit.entry.sealed_words";

        void searched(String typed, List<UUID> shown, Viewer viewer) {
            var permission = Permission.SEARCH_CASES;
            var sealed = keys.use(keys.compartment("audit")).sealText(CONTEXT, typed);
            audit.record(AuditEntry.ofMany(viewer.actor(permission), "complaints.search.run", "case", shown)
                    .fields(List.of("q"))
                    .permission(permission.name())
                    .sealedWords(sealed));
        }
    }
}
