package id.sasando.access.passkey;

import id.sasando.keys.FormSeal;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.springframework.security.web.webauthn.api.Bytes;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Challenges on their way through the browser, sealed, so that none waits in a session or a table. */
@Component
class Challenges {
    private static final String SIGN_IN = "access.passkey-sign-in";
    private final FormSeal seal;
    private final JsonMapper json;
    private final Clock clock;

    Challenges(FormSeal seal, JsonMapper json, Clock clock) {
        this.seal = seal;
        this.json = json;
        this.clock = clock;
    }

    /**
     * One challenge.
     *
     * @param words the name of a passkey to be made, or where a sign-in leads
     */
    record Challenge(String value, Instant asked, String words) {
        Bytes bytes() {
            return Bytes.fromBase64(value);
        }
    }

    Challenge draw(String words) {
        return new Challenge(Bytes.random().toBase64UrlString(), clock.instant(), words);
    }

    String seal(Challenge challenge) {
        return seal(SIGN_IN, challenge);
    }

    Optional<Challenge> open(String field) {
        return open(SIGN_IN, field);
    }

    /** For a passkey of that account alone. */
    String seal(UUID account, Challenge challenge) {
        return seal(making(account), challenge);
    }

    Optional<Challenge> open(UUID account, String field) {
        return open(making(account), field);
    }

    private static String making(UUID account) {
        return "access.passkey:" + account;
    }

    private String seal(String purpose, Challenge challenge) {
        var plain = json.writeValueAsString(challenge).getBytes(StandardCharsets.UTF_8);
        return seal.seal(purpose, plain, RelyingParty.TIME);
    }

    private Optional<Challenge> open(String purpose, String field) {
        return seal.open(purpose, field).map(it -> json.readValue(it, Challenge.class));
    }
}
