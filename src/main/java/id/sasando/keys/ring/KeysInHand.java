package id.sasando.keys.ring;

import id.sasando.keys.DataKeyId;
import id.sasando.keys.Seal;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * The unwrapped keys of one transaction, so that a key is read once however many texts it seals. Suspended with its
 * transaction and gone with it.
 */
final class KeysInHand implements TransactionSynchronization {
    /** A load of many cases in one transaction holds no more than these. */
    private static final int KEPT_MAX = 100;

    private final Map<DataKeyId, Seal> seals = new HashMap<>();

    private KeysInHand() {}

    /** Those of the transaction that runs; empty outside of any. */
    static Optional<KeysInHand> ofTransaction() {
        if (!TransactionSynchronizationManager.isSynchronizationActive()) return Optional.empty();
        for (var known : TransactionSynchronizationManager.getSynchronizations()) {
            if (known instanceof KeysInHand hand) return Optional.of(hand);
        }
        var hand = new KeysInHand();
        TransactionSynchronizationManager.registerSynchronization(hand);
        return Optional.of(hand);
    }

    Seal take(DataKeyId id, Function<DataKeyId, Seal> unwrap) {
        var known = seals.get(id);
        if (known != null) return known;
        var seal = unwrap.apply(id);
        if (seals.size() < KEPT_MAX) seals.put(id, seal);
        return seal;
    }

    void drop(DataKeyId id) {
        seals.remove(id);
    }
}
