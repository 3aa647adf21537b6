package id.sasando.complaints.follow;

import id.sasando.complaints.CaseId;
import id.sasando.complaints.store.Cases;
import id.sasando.documents.FileId;
import id.sasando.documents.Files;
import id.sasando.documents.Upload;
import id.sasando.shared.Actor;
import id.sasando.shared.NotFound;
import java.util.Objects;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Use cases: the reporter adds a file, or opens one. */
@Component
class ReporterFiles {
    private final Cases cases;
    private final Files files;
    private final FollowCase.ReporterActs acts;
    private final TransactionTemplate transaction;

    ReporterFiles(Cases cases, Files files, FollowCase.ReporterActs acts, PlatformTransactionManager transactions) {
        this.cases = cases;
        this.files = files;
        this.acts = acts;
        this.transaction = new TransactionTemplate(transactions);
    }

    /**
     * Whether the reporter is anonymous the case says, not the page, which may be old. What a page promised to somebody
     * who was anonymous when it was made holds all the same. The case is read again when the file is clean: what an
     * officer does meanwhile does not turn the file away.
     */
    FileId add(CaseId id, Upload upload) {
        var anonymous = cases.get(id).reporter().anonymous();
        var prepared = files.prepare(anonymous ? upload.unnamed() : upload);
        return Objects.requireNonNull(transaction.execute(_ -> {
            var file = cases.locked(id);
            var added = prepared.addTo(id.value(), file.key());
            acts.note(file, file, "FILE_ADDED");
            return added;
        }));
    }

    /** The cleaned copy of what the page lists, and of nothing else. */
    Files.OpenFile open(CaseId id, FileId file) {
        var own = ReporterSight.files(files.of(id.value()));
        if (own.stream().noneMatch(it -> it.id().equals(file))) {
            throw new NotFound("file " + file.value() + " of case " + id.value() + " for its reporter");
        }
        return files.open(new Actor.Reporter(), id.value(), file, false);
    }
}
