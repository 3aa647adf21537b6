package id.sasando.complaints.intake;

import id.sasando.audit.AuditEntry;
import id.sasando.audit.AuditTrail;
import id.sasando.complaints.CaseId;
import id.sasando.complaints.CaseState;
import id.sasando.complaints.Lodging;
import id.sasando.complaints.Lodging.LodgedOtherwise;
import id.sasando.complaints.NewComplaint;
import id.sasando.complaints.store.CaseHistory;
import id.sasando.complaints.store.NextDue;
import id.sasando.documents.Files;
import id.sasando.keys.DataKeyId;
import id.sasando.keys.DataKeys;
import id.sasando.keys.Fingerprints;
import id.sasando.shared.Actor;
import id.sasando.shared.RuleViolation;
import id.sasando.workers.NewWorker;
import id.sasando.workers.Workers;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Use case: a complaint is taken in, by the public form or by an officer on somebody's behalf. */
@Component
class OpenCase implements Lodging {
    private final NewCases newCases;
    private final Sealing sealing;
    private final People people;
    private final Registry registry;
    private final IssueReceipt issueReceipt;
    private final LodgedAgain lodgedAgain;

    OpenCase(
            NewCases newCases,
            Sealing sealing,
            People people,
            Registry registry,
            IssueReceipt issueReceipt,
            LodgedAgain lodgedAgain) {
        this.newCases = newCases;
        this.sealing = sealing;
        this.people = people;
        this.registry = registry;
        this.issueReceipt = issueReceipt;
        this.lodgedAgain = lodgedAgain;
    }

    @Override
    @Transactional(noRollbackFor = LodgedOtherwise.class)
    public CaseId lodge(NewComplaint complaint, Actor actor) {
        return lodge(complaint, actor, () -> {}).id();
    }

    /** That there is danger is kept although the rest is refused. */
    @Override
    @Transactional(noRollbackFor = LodgedOtherwise.class)
    public Lodged lodge(NewComplaint complaint, Actor actor, Runnable first) {
        var known = newCases.known(complaint.submission());
        if (known.isPresent()) return lodgedAgain.of(known.get(), complaint, actor);
        first.run();
        var now = registry.now();
        var id = new CaseId(UUID.randomUUID());
        var waiting = sealing.keyOfFiles(complaint);
        var key = waiting.orElseGet(sealing::newKey);
        var received = complaint.receivedAt().orElse(now);
        if (received.isAfter(now)) throw new RuleViolation("complaints.entry.received-is-in-the-future");
        var due = registry.due(received);
        var fingerprint = sealing.fingerprint(complaint);
        if (!newCases.insert(complaint, new NewCases.Receipt(id, key, fingerprint, received, due))) {
            return lodgedAgain.of(newCases.known(complaint.submission()).orElseThrow(), complaint, actor);
        }
        lodgedAgain.keep(complaint, id);
        people.of(complaint, actor).ifPresent(worker -> newCases.addWorker(id, worker, now));
        if (waiting.isPresent()) sealing.adoptFiles(complaint.submission(), id);
        var receipt = issueReceipt.of(complaint, id, key, now);
        registry.opened(id, complaint.danger(), actor, now);
        return new Lodged(id, Optional.of(receipt));
    }

    @Override
    @Transactional(readOnly = true)
    public Lodged receipt(CaseId id) {
        return new Lodged(id, issueReceipt.known(id));
    }

    /** Keys, codes and the files that wait under the form. */
    @Component
    static class Sealing {
        private final DataKeys keys;
        private final Fingerprints fingerprints;
        private final Files files;

        Sealing(DataKeys keys, Fingerprints fingerprints, Files files) {
            this.keys = keys;
            this.fingerprints = fingerprints;
            this.files = files;
        }

        /** Empty if no file waits under the form. The complaint says who is anonymous, not the page that brought a file. */
        Optional<DataKeyId> keyOfFiles(NewComplaint complaint) {
            return files.settle(complaint.submission(), complaint.reporter().anonymous());
        }

        DataKeyId newKey() {
            return keys.create();
        }

        byte[] fingerprint(NewComplaint complaint) {
            return fingerprints.of(
                    Fingerprints.Purpose.RECEIPT_CODE, complaint.code().value());
        }

        void adoptFiles(UUID submission, CaseId id) {
            files.adopt(submission, id.value());
        }
    }

    /** The worker whom the complaint is about, as far as a name was given. */
    @Component
    static class People {
        private final Workers workers;

        People(Workers workers) {
            this.workers = workers;
        }

        Optional<id.sasando.workers.WorkerId> of(NewComplaint complaint, Actor actor) {
            var reporter = complaint.reporter();
            var name = complaint.aboutSelf() && !reporter.anonymous() ? reporter.name() : complaint.subject();
            if (name.isBlank()) return Optional.empty();
            var phones = complaint.aboutSelf()
                            && !reporter.anonymous()
                            && !reporter.phone().isEmpty()
                    ? List.of(reporter.phone())
                    : List.<String>of();
            return Optional.of(workers.register(
                    NewWorker.named(name, phones, complaint.villageCode(), complaint.regencyCode()), actor));
        }
    }

    /** History, trail and the word to other modules. */
    @Component
    static class Registry {
        private final CaseHistory history;
        private final NextDue nextDue;
        private final AuditTrail audit;
        private final ApplicationEventPublisher events;
        private final Clock clock;

        Registry(
                CaseHistory history, NextDue nextDue, AuditTrail audit, ApplicationEventPublisher events, Clock clock) {
            this.history = history;
            this.nextDue = nextDue;
            this.audit = audit;
            this.events = events;
            this.clock = clock;
        }

        Instant now() {
            return clock.instant();
        }

        id.sasando.complaints.core.CaseDue due(Instant now) {
            return nextDue.in(CaseState.RECEIVED, now);
        }

        void opened(CaseId id, boolean danger, Actor actor, Instant at) {
            history.begin(id, actor);
            audit.record(AuditEntry.of(actor, "complaints.case.receive", "case", id.value()));
            events.publishEvent(new Lodging.CaseOpened(id, danger, at));
        }
    }
}
