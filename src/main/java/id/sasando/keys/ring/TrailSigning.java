package id.sasando.keys.ring;

import id.sasando.audit.SealSigning;
import id.sasando.keys.Signatures;
import id.sasando.keys.Signatures.Purpose;
import org.springframework.stereotype.Component;

/** Signs the seals of the trail, which stands below this module and cannot ask it. */
@Component
class TrailSigning implements SealSigning {
    private final Signatures signatures;

    TrailSigning(Signatures signatures) {
        this.signatures = signatures;
    }

    @Override
    public String keyId() {
        return signatures.keyId(Purpose.TRAIL);
    }

    @Override
    public byte[] sign(String keyId, byte[] message) {
        return signatures.sign(Purpose.TRAIL, keyId, message);
    }

    @Override
    public boolean verify(String keyId, byte[] message, byte[] signature) {
        return signatures.verify(Purpose.TRAIL, keyId, message, signature);
    }
}
