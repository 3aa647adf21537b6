package id.sasando.access.passkey;

import java.util.UUID;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.security.web.webauthn.api.Bytes;

/** Passkeys of accounts, as a device in software makes them. */
public final class TestPasskeys {
    private TestPasskeys() {}

    /** Registers one for an active account; its id. */
    public static UUID registered(BeanFactory beans, UUID account) throws Exception {
        var challenge = Bytes.random();
        var answer = new SoftAuthenticator().make(challenge.toBase64UrlString());
        var kept = beans.getBean(RelyingParty.class).keep(account, challenge, "Ponsel uji", answer);
        if (kept.isEmpty()) throw new AssertionError("the passkey was refused");
        return beans.getBean(StoredPasskeys.class).of(account).getFirst().id();
    }
}
