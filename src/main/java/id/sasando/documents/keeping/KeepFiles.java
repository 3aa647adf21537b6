package id.sasando.documents.keeping;

import id.sasando.audit.AuditEntry;
import id.sasando.audit.AuditTrail;
import id.sasando.documents.FileId;
import id.sasando.documents.FileLine;
import id.sasando.documents.FileRefused;
import id.sasando.documents.Files;
import id.sasando.documents.Upload;
import id.sasando.documents.cleaning.Cleaner;
import id.sasando.documents.cleaning.CleaningOutcome;
import id.sasando.documents.cleaning.CleaningOutcome.CannotBeCleaned;
import id.sasando.documents.cleaning.CleaningOutcome.Cleaned;
import id.sasando.documents.cleaning.FileKind;
import id.sasando.keys.DataKeyId;
import id.sasando.keys.DataKeys;
import id.sasando.shared.Actor;
import id.sasando.shared.NotFound;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Use cases of files: taken, cleaned, kept, handed out. */
@Component
class KeepFiles implements Files {
    private static final int NAME_MAX = 120;
    private final KeptFiles kept;
    private final UnaskedTraces traces;
    private final DataKeys keys;
    private final AuditTrail audit;
    private final Clock clock;
    private final TransactionTemplate transaction;
    private final Cleaner cleaner = new Cleaner();

    KeepFiles(
            KeptFiles kept,
            UnaskedTraces traces,
            DataKeys keys,
            AuditTrail audit,
            Clock clock,
            PlatformTransactionManager transactions) {
        this.kept = kept;
        this.traces = traces;
        this.keys = keys;
        this.audit = audit;
        this.clock = clock;
        this.transaction = new TransactionTemplate(transactions);
    }

    @Override
    public FileId stage(Upload upload) {
        var ready = ready(upload);
        return Objects.requireNonNull(transaction.execute(_ -> {
            kept.lock(upload.submission()); // two files at once would make two keys
            var key = kept.keyOf(upload.submission()).orElseGet(keys::create);
            return keep(ready, key, Optional.empty());
        }));
    }

    @Override
    @Transactional(readOnly = true)
    public List<FileLine> staged(UUID submission) {
        return kept.waiting(submission).stream().map(KeptFiles::line).toList();
    }

    @Override
    @Transactional
    public void unstage(UUID submission, FileId file) {
        kept.lock(submission);
        var key = kept.keyOf(submission);
        kept.remove(submission, file);
        if (kept.keyOf(submission).isEmpty()) key.ifPresent(keys::destroy);
    }

    /** Under the lock of the form until it is lodged: no file slips in between. */
    @Override
    @Transactional
    public Optional<DataKeyId> settle(UUID submission, boolean anonymous) {
        kept.lock(submission);
        var key = kept.keyOf(submission);
        if (key.isEmpty() || !anonymous || !traces.lieUnder(submission)) return key;
        var fresh = keys.create();
        traces.remove(submission, key.get(), fresh);
        keys.destroy(key.get());
        var left = kept.keyOf(submission);
        if (left.isEmpty()) keys.destroy(fresh);
        return left;
    }

    @Override
    @Transactional
    public int adopt(UUID submission, UUID subject) {
        return kept.adopt(submission, subject);
    }

    @Override
    public Prepared prepare(Upload upload) {
        var ready = ready(upload);
        return (subject, key) -> Objects.requireNonNull(transaction.execute(_ -> add(ready, subject, key)));
    }

    private FileId add(Ready ready, UUID subject, DataKeyId key) {
        kept.lock(ready.upload().submission());
        var id = keep(ready, key, Optional.of(subject));
        audit.record(AuditEntry.of(ready.upload().actor(), "documents.file.added", "file", id.value()));
        return id;
    }

    @Override
    @Transactional(readOnly = true)
    public List<FileLine> of(UUID subject) {
        return kept.of(subject).stream().map(KeptFiles::line).toList();
    }

    @Override
    @Transactional(readOnly = true)
    public List<FileLine> lines(Collection<FileId> files) {
        return kept.all(files).stream().map(KeptFiles::line).toList();
    }

    @Override
    @Transactional
    public OpenFile open(Actor actor, UUID subject, FileId id, boolean original) {
        var file = kept.find(subject, id).orElseThrow(() -> new NotFound("file " + id.value()));
        if (original ? !file.hasOriginal() : !file.hasClean()) throw new NotFound("that copy of " + id.value());
        var action = original ? "documents.file.original-opened" : "documents.file.opened";
        audit.record(AuditEntry.of(actor, action, "file", id.value()));
        var content = kept.content(file, original ? Copy.ORIGINAL : Copy.CLEAN);
        var kind = original ? file.kind() : file.kind().cleanKind();
        var name = file.name().isEmpty() ? "catatan." + kind.extension() : file.name();
        return new OpenFile(kind == file.kind() ? name : withEnding(name, kind), kind.mediaType(), content);
    }

    @Override
    @Transactional
    public boolean release(Actor actor, UUID subject, FileId id, boolean released) {
        var ofOffice = kept.find(subject, id).filter(it -> it.addedBy() instanceof Actor.Staff);
        if (ofOffice.isEmpty()) throw new NotFound("file " + id.value() + " of the office");
        if (!kept.release(subject, id, released)) return false;
        var action = released ? "documents.file.released" : "documents.file.closed";
        audit.record(AuditEntry.of(actor, action, "file", id.value()));
        return true;
    }

    /** What can be told before anything of the content is parsed. */
    private void refuse(Upload upload) {
        if (upload.content().length == 0) throw new FileRefused("documents.file.empty");
        if (upload.content().length > BYTES_MAX) throw new FileRefused("documents.file.too-large");
        refuseTooMany(upload);
    }

    private void refuseTooMany(Upload upload) {
        if (kept.count(upload.submission()) >= COUNT_MAX) throw new FileRefused("documents.file.too-many");
    }

    /** A file that is taken, and its clean copy if there is one. */
    private record Ready(Upload upload, FileKind kind, CleaningOutcome outcome, String why, boolean original) {}

    /** Cleaning may wait and last: it holds no connection to the database meanwhile. */
    private Ready ready(Upload upload) {
        if (TransactionSynchronizationManager.isActualTransactionActive()) {
            throw new IllegalStateException("a file is cleaned outside of a transaction");
        }
        refuse(upload);
        var kind = FileKind.sniff(upload.content()).orElseThrow(() -> new FileRefused("documents.file.unknown-kind"));
        var outcome = cleaner.clean(kind, upload.content());
        var why = outcome instanceof CannotBeCleaned it ? it.code() : "";
        var original = !upload.anonymous() || upload.keepOriginal();
        if (outcome instanceof CannotBeCleaned it && it.mayPass()) throw new FileRefused("documents.file.busy");
        if (!original && !why.isEmpty()) throw new FileRefused("documents.file.cannot-be-cleaned");
        return new Ready(upload, kind, outcome, why, original);
    }

    /** Under the lock of the form: others of it may have come while this one was cleaned. */
    private FileId keep(Ready ready, DataKeyId key, Optional<UUID> subject) {
        var upload = ready.upload();
        refuseTooMany(upload);
        var file = new KeptFile(
                new FileId(UUID.randomUUID()),
                key,
                upload.submission(),
                subject,
                ready.kind(),
                upload.content().length,
                upload.anonymous() ? "" : shortName(upload.name()),
                ready.original(),
                asked(upload),
                ready.why(),
                upload.actor(),
                clock.instant(),
                false);
        kept.insert(file);
        if (ready.outcome() instanceof Cleaned clean) kept.insertPieces(file, Copy.CLEAN, clean.content());
        if (ready.original()) kept.insertPieces(file, Copy.ORIGINAL, upload.content());
        return file.id();
    }

    /** Of a named reporter the original is kept unasked: what they ticked says nothing about staying unknown. */
    private static boolean asked(Upload upload) {
        return upload.keepOriginal() && (upload.anonymous() || upload.actor() instanceof Actor.Staff);
    }

    /** Such as {@code foto.webp.jpg}: the name as it was, and what the copy is. */
    private static String withEnding(String name, FileKind kind) {
        return name + "." + kind.extension();
    }

    /** The last part of the name without control characters; a sender's folders are nobody's business. */
    private static String shortName(String name) {
        var last = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1)
                .replaceAll("\\p{Cntrl}", "")
                .strip();
        return last.length() <= NAME_MAX ? last : last.substring(last.length() - NAME_MAX);
    }
}
