package id.sasando.keys.ring;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.subtle.AesGcmJce;
import id.sasando.keys.BrokenSeal;
import id.sasando.keys.DataKeyId;
import id.sasando.keys.DataKeys;
import id.sasando.keys.Fingerprints;
import id.sasando.keys.Seal;
import id.sasando.shared.NotFound;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Makes, wraps and unwraps data keys (AES-256-GCM by Google Tink). An unwrapped key stays in the hand of the transaction
 * that took it, and no longer.
 */
@Component
class KeyRing implements DataKeys, Fingerprints {
    private final MasterSecret master;
    private final Aead wrapping;
    private final StoredKeys stored;
    private final SecureRandom random = new SecureRandom();

    KeyRing(MasterSecret master, StoredKeys stored) {
        this.master = master;
        this.wrapping = master.aead("data-key-wrapping");
        this.stored = stored;
    }

    @Override
    @Transactional
    public DataKeyId create() {
        return create(Optional.empty());
    }

    @Override
    @Transactional
    public Map<DataKeyId, Seal> create(int count) {
        if (count > MANY_MAX) throw new IllegalArgumentException("at most " + MANY_MAX + " keys");
        var seals = new LinkedHashMap<DataKeyId, Seal>();
        var wrapped = new LinkedHashMap<UUID, byte[]>();
        try {
            for (var n = 0; n < count; n++) {
                var id = UUID.randomUUID();
                var key = fresh();
                seals.put(new DataKeyId(id), seal(key));
                wrapped.put(id, wrapping.encrypt(key, bytes(id)));
            }
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
        stored.insert(wrapped);
        return seals;
    }

    private byte[] fresh() {
        var key = new byte[32];
        random.nextBytes(key);
        return key;
    }

    @Override
    @Transactional
    public DataKeyId compartment(String name) {
        var known = stored.compartment(name);
        if (known.isPresent()) return new DataKeyId(known.get());
        create(Optional.of(name));
        // Another node may have been quicker; its key is then the compartment's.
        return new DataKeyId(stored.compartment(name).orElseThrow());
    }

    @Override
    public Seal use(DataKeyId id) {
        var hand = KeysInHand.ofTransaction();
        return hand.map(it -> it.take(id, this::unwrap)).orElseGet(() -> unwrap(id));
    }

    private Seal unwrap(DataKeyId id) {
        var wrapped = stored.find(id.value()).orElseThrow(() -> new NotFound("data key " + id.value()));
        try {
            return new TinkSeal(new AesGcmJce(wrapping.decrypt(wrapped, bytes(id.value()))));
        } catch (GeneralSecurityException e) {
            throw new BrokenSeal("data key " + id.value(), e);
        }
    }

    @Override
    @Transactional
    public void destroy(DataKeyId id) {
        KeysInHand.ofTransaction().ifPresent(it -> it.drop(id));
        stored.destroy(id.value());
    }

    @Override
    public byte[] of(Purpose purpose, String value) {
        return master.hmac("fingerprint-" + purpose.name(), value.getBytes(StandardCharsets.UTF_8));
    }

    private DataKeyId create(Optional<String> compartment) {
        var id = UUID.randomUUID();
        var key = fresh();
        try {
            stored.insert(id, compartment, wrapping.encrypt(key, bytes(id)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
        var made = new DataKeyId(id);
        KeysInHand.ofTransaction().ifPresent(it -> it.take(made, _ -> seal(key)));
        return made;
    }

    private static Seal seal(byte[] key) {
        try {
            return new TinkSeal(new AesGcmJce(key));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static byte[] bytes(UUID id) {
        return ByteBuffer.allocate(16)
                .putLong(id.getMostSignificantBits())
                .putLong(id.getLeastSignificantBits())
                .array();
    }

    private record TinkSeal(Aead aead) implements Seal {
        @Override
        public byte[] seal(String context, byte[] plain) {
            try {
                return aead.encrypt(plain, context.getBytes(StandardCharsets.UTF_8));
            } catch (GeneralSecurityException e) {
                throw new IllegalStateException(e);
            }
        }

        @Override
        public byte[] open(String context, byte[] sealed) {
            try {
                return aead.decrypt(sealed, context.getBytes(StandardCharsets.UTF_8));
            } catch (GeneralSecurityException e) {
                throw new BrokenSeal(context, e);
            }
        }
    }
}
