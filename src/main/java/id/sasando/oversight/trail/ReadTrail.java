package id.sasando.oversight.trail;

import id.sasando.access.Permission;
import id.sasando.access.Viewer;
import id.sasando.audit.AuditEntry;
import id.sasando.audit.AuditReading;
import id.sasando.audit.AuditReading.Filter;
import id.sasando.audit.AuditReading.Line;
import id.sasando.audit.AuditTrail;
import id.sasando.keys.DataKeys;
import id.sasando.shared.Slice;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Use case: somebody reads the trail or takes a part of it away, which is itself written to the trail. */
@Component
class ReadTrail {
    static final int EXPORT_LIMIT = 1000;
    private static final int SIZE = 50;
    private static final String CONTEXT = "audit.entry.sealed_words:audit";
    private final AuditReading reading;
    private final AuditTrail audit;
    private final DataKeys keys;

    ReadTrail(AuditReading reading, AuditTrail audit, DataKeys keys) {
        this.reading = reading;
        this.audit = audit;
        this.keys = keys;
    }

    @Transactional
    Slice<Line> page(TrailQuery query, Filter filter, Viewer viewer) {
        var slice = reading.slice(filter, TrailFilters.key(query), SIZE);
        record("oversight.trail.read", query, slice.items(), viewer);
        return slice;
    }

    /** The newest {@value #EXPORT_LIMIT} at most. One entry names no more than a hundred, so several may be written. */
    @Transactional
    Slice<Line> export(TrailQuery query, Filter filter, Viewer viewer) {
        var lines = new ArrayList<Line>();
        var next = Optional.<Long>empty();
        do {
            var slice = reading.slice(filter, next, AuditEntry.SUBJECTS);
            lines.addAll(slice.items());
            next = slice.next().map(Long::valueOf);
        } while (next.isPresent() && lines.size() < EXPORT_LIMIT);
        for (int begin = 0; begin == 0 || begin < lines.size(); begin += AuditEntry.SUBJECTS) {
            var end = Math.min(begin + AuditEntry.SUBJECTS, lines.size());
            record("oversight.trail.exported", query, lines.subList(begin, end), viewer);
        }
        return new Slice<>(lines, next.map(Object::toString));
    }

    private void record(String action, TrailQuery query, List<Line> lines, Viewer viewer) {
        var ids = lines.stream().map(it -> TrailFilters.entryId(it.id())).toList();
        var permission = Permission.VIEW_TRAIL;
        var entry = AuditEntry.ofMany(viewer.actor(permission), action, "entry", ids)
                .fields(query.names())
                .permission(permission.name());
        audit.record(query.names().isEmpty() ? entry : entry.sealedWords(sealed(query.words())));
    }

    private byte[] sealed(String words) {
        return keys.use(keys.compartment("audit")).sealText(CONTEXT, words);
    }
}
