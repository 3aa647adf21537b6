package id.sasando.keys.ring;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.subtle.AesGcmJce;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import javax.crypto.KDF;
import javax.crypto.Mac;
import javax.crypto.spec.HKDFParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/** The master secret and the keys derived from it by HKDF-SHA-256, one for each purpose. */
final class MasterSecret {
    private final byte[] secret;
    /** Derived once: there are few purposes, and every fingerprint asks for one. */
    private final Map<String, SecretKeySpec> ofHmac = new ConcurrentHashMap<>();

    MasterSecret(byte[] secret) {
        this.secret = secret.clone();
    }

    /** AES-256-GCM under the key of that purpose. */
    Aead aead(String purpose) {
        try {
            return new AesGcmJce(derive(purpose));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** HMAC-SHA-256 under the key of that purpose. */
    byte[] hmac(String purpose, byte[] value) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(ofHmac.computeIfAbsent(purpose, it -> new SecretKeySpec(derive(it), "HmacSHA256")));
            return mac.doFinal(value);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** By which a database knows the secret that it was sealed with. */
    byte[] mark() {
        return hmac("mark", "sasando".getBytes(StandardCharsets.UTF_8));
    }

    /** 32 bytes from which a private key of that purpose is made. */
    byte[] seed(String purpose) {
        return derive(purpose);
    }

    private byte[] derive(String purpose) {
        try {
            var salt = "sasando-v1".getBytes(StandardCharsets.UTF_8);
            var parameters = HKDFParameterSpec.ofExtract()
                    .addIKM(secret)
                    .addSalt(salt)
                    .thenExpand(purpose.getBytes(StandardCharsets.UTF_8), 32);
            return KDF.getInstance("HKDF-SHA256").deriveData(parameters);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
