package id.sasando.workers.registry;

import id.sasando.keys.DataKeys;
import id.sasando.keys.Fingerprints;
import id.sasando.workers.Nik;
import id.sasando.workers.PassportNumber;
import id.sasando.workers.WorkerView;
import id.sasando.workers.registry.StoredWorker.SealedDigits;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Seals and opens NIK and passport under the key of the person whose they are. */
@Component
class SealedNumbers {
    private static final String NIK = "workers.worker.nik_sealed:";
    private static final String PASSPORT = "workers.worker.passport_sealed:";
    private final DataKeys keys;
    private final Fingerprints fingerprints;

    SealedNumbers(DataKeys keys, Fingerprints fingerprints) {
        this.keys = keys;
        this.fingerprints = fingerprints;
    }

    /** The person with these numbers instead of the ones before. */
    StoredWorker seal(StoredWorker it, Optional<Nik> nik, Optional<PassportNumber> passport) {
        var seal = keys.use(it.key());
        var sealedNik = nik.map(
                number -> new SealedDigits(seal.sealText(NIK + it.id().value(), number.digits()), index(number)));
        var sealedPassport = passport.map(number -> new SealedDigits(
                seal.sealText(PASSPORT + it.id().value(), number.value()),
                fingerprints.of(Fingerprints.Purpose.PASSPORT, number.value())));
        return new StoredWorker(it.id(), it.key(), it.facts(), sealedNik, sealedPassport, it.version());
    }

    byte[] index(Nik nik) {
        return fingerprints.of(Fingerprints.Purpose.NIK, nik.digits());
    }

    Optional<Nik> nik(StoredWorker it) {
        return it.nik().map(number -> new Nik(open(it, NIK, number)));
    }

    Optional<PassportNumber> passport(StoredWorker it) {
        return it.passport().map(number -> new PassportNumber(open(it, PASSPORT, number)));
    }

    WorkerView view(StoredWorker it) {
        return new WorkerView(
                it.id(), it.facts(), nik(it).map(Nik::masked), passport(it).map(PassportNumber::masked), it.version());
    }

    private String open(StoredWorker it, String column, SealedDigits number) {
        return keys.use(it.key()).openText(column + it.id().value(), number.sealed());
    }
}
