package id.sasando.keys.ring;

import id.sasando.keys.PublicSignature;
import id.sasando.keys.Signatures;
import id.sasando.keys.ring.StoredSigningKeys.Listed;
import id.sasando.shared.NotFound;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;

/** Derives private keys by purpose and generation, and believes only those public keys that it listed itself. */
@Component
class SigningKeys implements Signatures {
    /** Another node may have changed the key: for so long this one may still sign with the old, which stays valid. */
    private static final Duration REMEMBERED = Duration.ofSeconds(5);

    /** The transaction that listed a younger key may still be undone. */
    private static final Duration SETTLED = Duration.ofMinutes(1);

    private final MasterSecret master;
    private final StoredSigningKeys stored;
    private final Map<String, PublicKey> believed = new ConcurrentHashMap<>();
    private final Map<String, Ed25519> signers = new ConcurrentHashMap<>();
    private final Map<Purpose, Remembered> signing = new ConcurrentHashMap<>();
    private final Clock clock;

    SigningKeys(MasterSecret master, StoredSigningKeys stored, Clock clock) {
        this.master = master;
        this.stored = stored;
        this.clock = clock;
    }

    private record Remembered(String id, Instant until) {}

    @Override
    public String keyId(Purpose purpose) {
        var now = clock.instant();
        var known = signing.get(purpose);
        if (known != null && now.isBefore(known.until())) return known.id();
        var key = newest(purpose);
        if (key.listedAt().isBefore(now.minus(SETTLED))) {
            signing.put(purpose, new Remembered(key.id(), now.plus(REMEMBERED)));
        }
        return key.id();
    }

    private PublicKey newest(Purpose purpose) {
        var newest = stored.newest(purpose);
        if (newest.isEmpty()) {
            list(purpose, 1);
            newest = stored.newest(purpose);
        }
        return newest.filter(this::isOurs)
                .orElseThrow(() -> new NotFound("a signing key of our own for " + purpose))
                .key();
    }

    @Override
    public byte[] sign(Purpose purpose, String keyId, byte[] message) {
        var key = find(purpose, keyId).orElseThrow(() -> new NotFound("signing key " + keyId));
        return signer(purpose, key.generation()).sign(message);
    }

    @Override
    public boolean verify(Purpose purpose, String keyId, byte[] message, byte[] signature) {
        return find(purpose, keyId)
                .map(it -> PublicSignature.fits(it.key(), message, signature))
                .orElse(false);
    }

    @Override
    public void change(Purpose purpose) {
        var old = newest(purpose);
        stored.retire(old.id());
        signing.remove(purpose);
        list(purpose, old.generation() + 1);
    }

    @Override
    public List<PublicKey> listed() {
        return stored.all().stream().filter(this::isOurs).map(Listed::key).toList();
    }

    private Optional<PublicKey> find(Purpose purpose, String id) {
        var known = Optional.ofNullable(believed.get(id));
        if (known.isEmpty()) {
            known = stored.find(id).filter(this::isOurs).map(Listed::key);
            known.ifPresent(it -> believed.put(id, it));
        }
        return known.filter(it -> it.purpose() == purpose);
    }

    private void list(Purpose purpose, int generation) {
        var key = signer(purpose, generation).publicKey();
        stored.insert(PublicSignature.idOf(key), purpose, generation, key, mac(purpose, generation, key));
    }

    private boolean isOurs(Listed it) {
        var key = it.key();
        return PublicSignature.idOf(key.key()).equals(key.id())
                && MessageDigest.isEqual(it.mac(), mac(key.purpose(), key.generation(), key.key()));
    }

    private Ed25519 signer(Purpose purpose, int generation) {
        return signers.computeIfAbsent("signing-" + purpose + "-" + generation, it -> new Ed25519(master.seed(it)));
    }

    private byte[] mac(Purpose purpose, int generation, byte[] key) {
        var row = purpose + " " + generation + " " + HexFormat.of().formatHex(key);
        return master.hmac("signing-key-list", row.getBytes(StandardCharsets.UTF_8));
    }
}
