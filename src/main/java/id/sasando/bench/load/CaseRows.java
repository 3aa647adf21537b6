package id.sasando.bench.load;

import id.sasando.bench.BenchSet.Officer;
import id.sasando.bench.load.BulkTables.Batch;
import id.sasando.bench.load.BulkTables.Table;
import id.sasando.complaints.CaseFacts;
import id.sasando.complaints.CaseState;
import id.sasando.complaints.ReceiptCode;
import id.sasando.demo.OfficeStory.Fate;
import id.sasando.demo.OfficeStory.StoryCase;
import id.sasando.keys.DataKeyId;
import id.sasando.keys.Fingerprints;
import id.sasando.keys.Fingerprints.Purpose;
import id.sasando.keys.Seal;
import id.sasando.workers.PersonName;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;

/** Writes cases as the use cases do: words sealed under the key of the case, each bound to its place. */
@Component
@ConditionalOnProperty("sasando.bench")
class CaseRows {
    private static final Duration DUE = Duration.ofDays(7);
    private final Fingerprints fingerprints;
    private final KnownWords words;
    private final CaseLife life;
    private final SecureRandom random = new SecureRandom();

    CaseRows(Fingerprints fingerprints, KnownWords words, CaseLife life) {
        this.fingerprints = fingerprints;
        this.words = words;
        this.life = life;
    }

    /**
     * A case on its way into the database.
     *
     * @param number what it would be called once it is registered
     * @param worker whom it is about
     * @param events how much has happened to it
     */
    record Draft(
            UUID id,
            StoryCase told,
            String number,
            UUID worker,
            Officer officer,
            ReceiptCode code,
            DataKeyId key,
            Seal seal,
            int events) {

        /** A duplicate has no other case to point to here, and waits to be found. */
        CaseState state() {
            return switch (told.fate()) {
                case RECEIVED -> CaseState.RECEIVED;
                case REGISTERED, MERGED -> CaseState.REGISTERED;
                case VERIFIED -> CaseState.VERIFIED;
                case REFERRED -> CaseState.REFERRED;
                case RESOLVED, SETTLED_ELSEWHERE -> CaseState.RESOLVED;
                case WITHDRAWN -> CaseState.WITHDRAWN;
                case IN_HANDLING, RETURNED, AWAITING_SECOND, WITHDRAWAL_ASKED, REOPENED -> CaseState.IN_HANDLING;
            };
        }

        boolean ended() {
            return state() == CaseState.RESOLVED || state() == CaseState.WITHDRAWN;
        }

        /** Nobody has taken what was only just received. */
        boolean taken() {
            return state() != CaseState.RECEIVED && state() != CaseState.REGISTERED;
        }

        byte[] sealed(String column, String text) {
            return sealed(column, id, text);
        }

        /** Talk, notes and ends are bound to rows of their own. */
        byte[] sealed(String column, UUID row, String text) {
            return seal.sealText("complaints." + column + ":" + row, text);
        }

        String primaryType() {
            return told.types().getFirst();
        }
    }

    ReceiptCode code() {
        return ReceiptCode.random(random);
    }

    void add(Draft it, Batch batch) {
        addFile(it, batch);
        it.told().types().forEach(type -> batch.to(Table.CASE_TYPE).row(it.id(), type));
        batch.to(Table.CASE_WORKER).row(it.id(), it.worker(), it.told().receivedAt());
        life.add(it, batch);
    }

    private void addFile(Draft it, Batch batch) {
        var told = it.told();
        var reporter = told.reporter();
        var facts = told.person().facts();
        words.learn(PersonName.fold(reporter.name()));
        batch.to(Table.CASE_FILE)
                .row(
                        it.id(),
                        it.state() == CaseState.RECEIVED ? null : it.number(),
                        told.fate() == Fate.REOPENED ? 1 : 0,
                        it.state(),
                        it.key().value(),
                        fingerprints.of(Purpose.RECEIPT_CODE, it.code().value()),
                        UUID.randomUUID(),
                        told.arrival().channel(),
                        told.arrival().complainantType(),
                        told.receivedAt(),
                        told.danger(),
                        reporter.anonymous(),
                        told.aboutSelf(),
                        told.country(),
                        it.primaryType(),
                        told.departureStatus(),
                        facts.villageCode().orElse(null),
                        facts.regencyCode().orElse(null),
                        filled(reporter.name()).orElse(null),
                        filled(PersonName.fold(reporter.name())).orElse(null),
                        filled(reporter.phone()).orElse(null),
                        filled(reporter.email()).orElse(null),
                        reporter.channel(),
                        reporter.consent(),
                        it.sealed("case_file.text", told.text()),
                        CaseFacts.SHAPE.seal(it.seal(), it.id(), told.facts()),
                        it.taken() ? it.officer().account() : null,
                        due(it).orElse(null),
                        it.ended() ? null : "REPLY_TO_REPORTER",
                        "OFFICE",
                        told.receivedAt());
    }

    private static Optional<Instant> due(Draft it) {
        return it.ended()
                ? Optional.empty()
                : Optional.of(it.told().receivedAt().plus(DUE));
    }

    private static Optional<String> filled(String text) {
        return Optional.of(text).filter(it -> !it.isEmpty());
    }
}
