package id.sasando.bench.load;

import id.sasando.bench.load.BulkTables.Batch;
import id.sasando.bench.load.BulkTables.Table;
import id.sasando.demo.OfficeStory.Person;
import id.sasando.keys.DataKeyId;
import id.sasando.keys.Fingerprints;
import id.sasando.keys.Fingerprints.Purpose;
import id.sasando.keys.Seal;
import id.sasando.workers.Nik;
import id.sasando.workers.PersonName;
import id.sasando.workers.Workers.WorkerEvent;
import id.sasando.workers.Workers.WorkerEvent.Difference;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;

/** Writes people as the registry does: names readable, NIK and history sealed under a key of their own. */
@Component
@ConditionalOnProperty("sasando.bench")
class PersonRows {
    private static final int HAVE_NIK = 3;
    private final Fingerprints fingerprints;
    private final KnownWords words;
    private final Set<Long> niks = new HashSet<>();

    PersonRows(Fingerprints fingerprints, KnownWords words) {
        this.fingerprints = fingerprints;
        this.words = words;
    }

    /** @return the new person's id */
    UUID add(Person person, Instant at, Map.Entry<DataKeyId, Seal> key, Batch batch) {
        var id = UUID.randomUUID();
        var facts = person.facts();
        var nik = knownNik(person.nik());
        batch.to(Table.WORKER)
                .row(
                        id,
                        key.getKey().value(),
                        facts.sex().map(Enum::name).orElse(null),
                        facts.birthYear().orElse(null),
                        facts.villageCode().orElse(null),
                        facts.regencyCode().orElse(null),
                        nik.map(it -> key.getValue().sealText("workers.worker.nik_sealed:" + id, it.digits()))
                                .orElse(null),
                        nik.map(it -> fingerprints.of(Purpose.NIK, it.digits())).orElse(null),
                        at);
        addContacts(id, person, batch);
        var names =
                facts.names().stream().map(it -> it.kind() + " " + it.text()).toList();
        var sealed =
                WorkerEvent.SHAPE.seal(key.getValue(), id + ":0", List.of(new Difference("names", List.of(), names)));
        batch.to(Table.WORKER_EVENT).row(id, 0, at, "SYSTEM", "REGISTERED", sealed);
        return id;
    }

    private void addContacts(UUID id, Person person, Batch batch) {
        var position = 0;
        for (var name : person.facts().names()) {
            var search = PersonName.fold(name.text());
            words.learn(search);
            batch.to(Table.WORKER_NAME).row(id, position++, name.kind().name(), name.text(), search);
        }
        position = 0;
        for (var phone : person.facts().phones()) {
            batch.to(Table.WORKER_PHONE).row(id, position++, phone.number().value(), phone.shared());
        }
    }

    /** Of every third it is known. Invented ones may meet, and one number belongs to one person. */
    private Optional<Nik> knownNik(Nik nik) {
        var digits = Long.parseLong(nik.digits());
        return digits % HAVE_NIK == 0 && niks.add(digits) ? Optional.of(nik) : Optional.empty();
    }
}
