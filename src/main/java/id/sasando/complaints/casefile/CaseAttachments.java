package id.sasando.complaints.casefile;

import id.sasando.access.Permission;
import id.sasando.access.Viewer;
import id.sasando.audit.AuditEntry;
import id.sasando.audit.AuditTrail;
import id.sasando.complaints.CaseId;
import id.sasando.complaints.core.CaseFile;
import id.sasando.complaints.files.FileReaders;
import id.sasando.complaints.once.SentForms;
import id.sasando.complaints.store.CaseDoor;
import id.sasando.complaints.store.CaseHistory;
import id.sasando.complaints.store.CaseHistory.Happening;
import id.sasando.documents.FileId;
import id.sasando.documents.Files;
import id.sasando.documents.Upload;
import id.sasando.shared.RuleViolation;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/** Use cases: an officer adds files to a case, or opens one. */
@Component
class CaseAttachments {
    private final CaseDoor door;
    private final SentForms sentForms;
    private final Files files;
    private final Told told;
    private final FileReaders readers;

    private final TransactionTemplate transaction;

    CaseAttachments(
            CaseDoor door,
            SentForms sentForms,
            Files files,
            Told told,
            FileReaders readers,
            PlatformTransactionManager transactions) {
        this.door = door;
        this.sentForms = sentForms;
        this.files = files;
        this.told = told;
        this.readers = readers;
        this.transaction = new TransactionTemplate(transactions);
    }

    /** One file cannot be opened to the reporter, so none was added. */
    static final class HasNoCleanCopy extends RuntimeException {
        private static final long serialVersionUID = 1;
        private final String file;

        HasNoCleanCopy(String file, RuleViolation cause) {
            super("complaints.file.one-has-no-clean-copy", cause);
            this.file = file;
        }

        String file() {
            return file;
        }
    }

    private record Ready(String name, Files.Prepared file) {}

    /** A file as it came with the form. */
    record Sent(String name, byte[] content) {}

    /**
     * All of them or none. The office keeps the original as evidence beside the cleaned copy.
     *
     * @param key the form's own: sent twice, the files are added once
     * @param release the reporter may download them, too
     * @throws HasNoCleanCopy if they may not: it names the file
     */
    void add(CaseId id, UUID key, List<Sent> sent, boolean release, Viewer viewer) {
        var actor = viewer.actor(Permission.ADD_FILES);
        transaction.executeWithoutResult(_ -> door.open(id, viewer)); // before anything of the content is parsed
        var prepared = sent.stream()
                .map(it -> new Ready(
                        it.name(),
                        files.prepare(new Upload(actor, UUID.randomUUID(), it.name(), it.content(), false, true))))
                .toList();
        var content = new Content(
                sent.stream().map(Sent::content).map(CaseAttachments::digest).toList(), release);
        transaction.executeWithoutResult(_ -> keep(id, key, content, prepared, viewer));
    }

    /** What a form brought: a digest of each file as it came, and whether the reporter may download it. */
    private record Content(List<String> digests, boolean release) {}

    private void keep(CaseId id, UUID key, Content content, List<Ready> prepared, Viewer viewer) {
        var file = door.open(id, viewer);
        if (!sentForms.isFirst(key, id, new SentForms.Sent("files", content))) return;
        for (var one : prepared) {
            var added = one.file().addTo(id.value(), file.key());
            told.added(file, viewer);
            if (content.release()) release(id, added, one.name(), viewer);
        }
    }

    private void release(CaseId id, FileId added, String name, Viewer viewer) {
        try {
            readers.release(id, added, viewer);
        } catch (RuleViolation violation) {
            throw violation.code().equals("complaints.file.has-no-clean-copy")
                    ? new HasNoCleanCopy(name, violation)
                    : violation;
        }
    }

    /** History and trail. */
    @Component
    static class Told {
        private final CaseHistory history;
        private final AuditTrail audit;

        Told(CaseHistory history, AuditTrail audit) {
            this.history = history;
            this.audit = audit;
        }

        void added(CaseFile file, Viewer viewer) {
            var actor = viewer.actor(Permission.ADD_FILES);
            history.write(file, file, new Happening(actor, "OFFICE_FILE_ADDED", "", List.of()));
            audit.record(AuditEntry.of(
                            actor,
                            "complaints.case.file-added",
                            "case",
                            file.id().value())
                    .permission(Permission.ADD_FILES.name()));
        }
    }

    private static String digest(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    @Transactional
    Files.OpenFile open(CaseId id, FileId file, boolean original, Viewer viewer) {
        door.open(id, viewer);
        return files.open(viewer.actor(Permission.VIEW_CASES), id.value(), file, original);
    }
}
