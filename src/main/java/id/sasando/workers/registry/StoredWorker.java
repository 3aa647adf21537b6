package id.sasando.workers.registry;

import id.sasando.keys.DataKeyId;
import id.sasando.workers.WorkerFacts;
import id.sasando.workers.WorkerId;
import java.util.Optional;

/** A person as stored: facts readable, numbers sealed under the person's key. */
record StoredWorker(
        WorkerId id,
        DataKeyId key,
        WorkerFacts facts,
        Optional<SealedDigits> nik,
        Optional<SealedDigits> passport,
        int version) {

    /** A sealed number, and the blind index by which it is found again. */
    record SealedDigits(byte[] sealed, byte[] index) {}
}
