package id.sasando.complaints.follow;

import id.sasando.access.Permission;
import id.sasando.audit.AuditEntry;
import id.sasando.audit.AuditTrail;
import id.sasando.complaints.CaseId;
import id.sasando.complaints.Following;
import id.sasando.complaints.NewComplaint;
import id.sasando.complaints.ReceiptCode;
import id.sasando.complaints.core.CaseFile;
import id.sasando.complaints.core.ReporterContact;
import id.sasando.complaints.store.CaseHistory.FieldChange;
import id.sasando.complaints.store.CaseHistory.Happening;
import id.sasando.complaints.store.Cases;
import id.sasando.complaints.store.ChangeCase;
import id.sasando.complaints.store.NextDue;
import id.sasando.documents.FileId;
import id.sasando.documents.Files;
import id.sasando.documents.Upload;
import id.sasando.keys.Fingerprints;
import id.sasando.shared.Actor;
import id.sasando.shared.RuleViolation;
import java.time.Clock;
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
        acts.write(cases.get(id), submission, text);
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
        var file = cases.get(id);
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
        var file = cases.get(id);
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

    /** What the reporter changes: always through the one door. */
    @Component
    static class ReporterActs {
        private final Cases cases;
        private final ChangeCase change;
        private final id.sasando.complaints.store.Talk talk;
        private final id.sasando.complaints.store.Endings endings;
        private final NextDue due;
        private final Clock clock;

        ReporterActs(
                Cases cases,
                ChangeCase change,
                id.sasando.complaints.store.Talk talk,
                id.sasando.complaints.store.Endings endings,
                NextDue due,
                Clock clock) {
            this.cases = cases;
            this.change = change;
            this.talk = talk;
            this.endings = endings;
            this.due = due;
            this.clock = clock;
        }

        void write(CaseFile file, UUID submission, String text) {
            if (talk.addMessage(file, Optional.empty(), submission, text)) note(file, "REPORTER_WROTE");
        }

        /** Something came from the reporter: it is unread, and the office owes an answer. */
        void note(CaseFile file, String verb) {
            var after = file.withUnread(true);
            if (file.state().isOpen() && !file.unread()) after = after.withDue(sooner(file));
            change.edit(file, after, new Happening(REPORTER, verb, "", List.of()), Permission.WRITE_TO_REPORTER);
            file.merged().flatMap(it -> cases.find(it.into())).ifPresent(it -> noteMerged(it, file));
        }

        /** The case with which it is worked: its officer sees that something came. The words stay where they are. */
        private void noteMerged(CaseFile master, CaseFile file) {
            var after = master.withUnread(true);
            if (master.state().isOpen() && !master.unread()) after = after.withDue(sooner(master));
            var from = List.of(new FieldChange("merged", "", file.label()));
            var happening = new Happening(REPORTER, "MERGED_REPORTER_WROTE", "", from);
            change.edit(master, after, happening, Permission.WRITE_TO_REPORTER);
        }

        /** Who goes back and sends the same again has changed nothing. */
        void identify(CaseFile file, ReporterContact contact, String phoneTyped) {
            if (file.reporter().equals(contact)) return;
            cases.learn(contact);
            var happening = new Happening(REPORTER, "REPORTER_IDENTIFIED", "", List.of());
            change.edit(file, file.withReporter(contact), happening, Permission.WRITE_TO_REPORTER);
            cases.keepTypedPhone(file, phoneTyped);
        }

        void askToWithdraw(CaseFile file, String reason) {
            if (!endings.ask(file, reason)) return;
            note(file, "WITHDRAWAL_ASKED");
        }

        /** A date that is due before the answer would be stays. */
        private id.sasando.complaints.core.CaseDue sooner(CaseFile file) {
            var answer = due.answer(clock.instant());
            var now = file.due().at();
            if (now.isEmpty() || answer.at().isEmpty()) return answer;
            return now.get().isBefore(answer.at().get()) ? file.due() : answer;
        }
    }
}
