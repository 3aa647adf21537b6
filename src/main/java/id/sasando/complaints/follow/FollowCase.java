package id.sasando.complaints.follow;

import id.sasando.access.Permission;
import id.sasando.audit.AuditEntry;
import id.sasando.audit.AuditTrail;
import id.sasando.complaints.CaseId;
import id.sasando.complaints.Following;
import id.sasando.complaints.Lodging.SentOtherwise;
import id.sasando.complaints.NewComplaint;
import id.sasando.complaints.ReceiptCode;
import id.sasando.complaints.arrivals.Arrivals;
import id.sasando.complaints.core.CaseFile;
import id.sasando.complaints.core.ReporterContact;
import id.sasando.complaints.store.CaseHistory.Happening;
import id.sasando.complaints.store.Cases;
import id.sasando.complaints.store.Talk.NewMessage;
import id.sasando.documents.FileId;
import id.sasando.documents.Files;
import id.sasando.documents.Upload;
import id.sasando.keys.Fingerprints;
import id.sasando.shared.Actor;
import id.sasando.shared.RuleViolation;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Use cases of the person who holds a receipt code. */
@Component
class FollowCase implements Following {
    private static final Actor REPORTER = new Actor.Reporter();
    private final Finding finding;
    private final Cases cases;
    private final ReporterStory story;
    private final ReporterActs acts;
    private final ReporterFiles files;
    private final AuditTrail audit;

    FollowCase(
            Finding finding,
            Cases cases,
            ReporterStory story,
            ReporterActs acts,
            ReporterFiles files,
            AuditTrail audit) {
        this.finding = finding;
        this.cases = cases;
        this.story = story;
        this.acts = acts;
        this.files = files;
        this.audit = audit;
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<CaseId> find(ReceiptCode code) {
        return finding.find(code);
    }

    @Override
    public String generation(ReceiptCode code) {
        return HexFormat.of().formatHex(finding.fingerprint(code));
    }

    @Override
    @Transactional(readOnly = true)
    public boolean isCurrent(CaseId id, String generation) {
        return finding.isCurrent(id, HexFormat.of().parseHex(generation));
    }

    @Override
    @Transactional
    public Story open(CaseId id) {
        audit.record(AuditEntry.of(REPORTER, "complaints.case.followed", "case", id.value()));
        var file = cases.get(id);
        return story.of(file, file.merged().flatMap(it -> cases.find(it.into())));
    }

    @Override
    @Transactional
    public void write(CaseId id, UUID submission, String text) {
        acts.write(cases.locked(id), submission, text);
    }

    @Override
    public FileId addFile(CaseId id, Upload upload) {
        return files.add(id, upload);
    }

    @Override
    @Transactional
    public Files.OpenFile openFile(CaseId id, FileId file) {
        return files.open(id, file);
    }

    @Override
    @Transactional(readOnly = true)
    public String countryOf(CaseId id) {
        return cases.get(id).subject().country();
    }

    @Override
    @Transactional
    public void identify(CaseId id, NewComplaint.Reporter reporter) {
        var file = cases.locked(id);
        var contact = new ReporterContact(
                false,
                file.reporter().aboutSelf(),
                file.reporter().complainantType(),
                reporter.name(),
                reporter.phone(),
                reporter.email(),
                reporter.channel(),
                file.reporter().consent());
        acts.identify(file, contact, reporter.phoneTyped());
    }

    @Override
    @Transactional
    public void askToWithdraw(CaseId id, String reason) {
        var file = cases.locked(id);
        if (!story.mayWithdraw(file)) throw new RuleViolation("complaints.case.protected-cases-are-not-withdrawn");
        acts.askToWithdraw(file, reason);
    }

    /** Looks a code up by its fingerprint: one index look-up, whether it is there or not. */
    @Component
    static class Finding {
        private final FollowedCases followed;
        private final Fingerprints fingerprints;

        Finding(FollowedCases followed, Fingerprints fingerprints) {
            this.followed = followed;
            this.fingerprints = fingerprints;
        }

        Optional<CaseId> find(ReceiptCode code) {
            return followed.find(fingerprint(code));
        }

        byte[] fingerprint(ReceiptCode code) {
            return fingerprints.of(Fingerprints.Purpose.RECEIPT_CODE, code.value());
        }

        boolean isCurrent(CaseId id, byte[] fingerprint) {
            return followed.isCurrent(id, fingerprint);
        }
    }

    /** What the reporter changes: always through the one door, and always work for the office. */
    @Component
    static class ReporterActs {
        private final Cases cases;
        private final Arrivals arrivals;
        private final id.sasando.complaints.store.Talk talk;
        private final id.sasando.complaints.store.Endings endings;

        ReporterActs(
                Cases cases,
                Arrivals arrivals,
                id.sasando.complaints.store.Talk talk,
                id.sasando.complaints.store.Endings endings) {
            this.cases = cases;
            this.arrivals = arrivals;
            this.talk = talk;
            this.endings = endings;
        }

        void write(CaseFile file, UUID submission, String text) {
            var message = new NewMessage(Optional.empty(), submission, text, false);
            if (talk.addMessage(file, message)) note(file, file, "REPORTER_WROTE");
        }

        void note(CaseFile file, CaseFile after, String verb) {
            var happening = new Happening(REPORTER, verb, "", List.of());
            arrivals.came(file, after, happening, Permission.WRITE_TO_REPORTER);
        }

        /** Who goes back and sends the same again has changed nothing. */
        void identify(CaseFile file, ReporterContact contact, String phoneTyped) {
            if (file.reporter().equals(contact)) return;
            cases.learn(contact);
            note(file, file.withReporter(contact), "REPORTER_IDENTIFIED");
            cases.keepTypedPhone(file, phoneTyped);
        }

        /** A second request with a reason of its own says something that nobody has read: it is no repetition. */
        void askToWithdraw(CaseFile file, String reason) {
            var waiting = endings.asked(file);
            if (waiting.isEmpty()) {
                endings.ask(file, reason);
                note(file, file, "WITHDRAWAL_ASKED");
            } else if (!reason.isEmpty() && !waiting.get().reason().equals(reason)) {
                throw new SentOtherwise(waiting.get().at());
            }
        }
    }
}
