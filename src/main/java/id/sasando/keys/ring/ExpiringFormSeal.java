package id.sasando.keys.ring;

import com.google.crypto.tink.Aead;
import id.sasando.keys.FormSeal;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Form fields under a key of their own; the first eight bytes inside are the second at which the field dies. */
@Component
class ExpiringFormSeal implements FormSeal {
    private final Aead aead;
    private final Clock clock;

    ExpiringFormSeal(MasterSecret master, Clock clock) {
        this.aead = master.aead("form-field");
        this.clock = clock;
    }

    @Override
    public String seal(String purpose, byte[] plain, Duration life) {
        var dies = clock.instant().plus(life).getEpochSecond();
        var content =
                ByteBuffer.allocate(8 + plain.length).putLong(dies).put(plain).array();
        try {
            var sealed = aead.encrypt(content, purpose.getBytes(StandardCharsets.UTF_8));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(sealed);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public Optional<byte[]> open(String purpose, String field) {
        try {
            var content = aead.decrypt(Base64.getUrlDecoder().decode(field), purpose.getBytes(StandardCharsets.UTF_8));
            var dies = ByteBuffer.wrap(content).getLong();
            if (clock.instant().getEpochSecond() >= dies) return Optional.empty();
            return Optional.of(Arrays.copyOfRange(content, 8, content.length));
        } catch (GeneralSecurityException | IllegalArgumentException _) {
            return Optional.empty();
        }
    }
}
