package id.sasando.access.signin;

import id.sasando.access.Passwords.FirstStep;
import id.sasando.keys.FormSeal;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/**
 * What is carried from step to step in a sealed field, since no session exists before the last one. A field dies by
 * its age and by success: the first by the number of sign-ins inside, the second by the used link.
 */
@Component
class SignInSteps {
    private static final Duration LIFE_CODE = Duration.ofMinutes(5);
    private static final Duration LIFE_FIRST = Duration.ofMinutes(30);
    private final FormSeal seal;
    private final JsonMapper json;

    SignInSteps(FormSeal seal, JsonMapper json) {
        this.seal = seal;
        this.json = json;
    }

    /** The password was right; the code is awaited. */
    record AwaitingCode(FirstStep first, String next) {}

    /**
     * The first sign-in by a link, so far.
     *
     * @param totpStep the step of the code that proved the enrolment; negative until then
     * @param recoveryCodes empty until then
     */
    record FirstSignIn(String passwordHash, String totpSecret, long totpStep, List<String> recoveryCodes) {

        /** The proved step, which does not work again. */
        OptionalLong proved() {
            return totpStep < 0 ? OptionalLong.empty() : OptionalLong.of(totpStep);
        }
    }

    String seal(AwaitingCode step) {
        return seal("access.sign-in", step, LIFE_CODE);
    }

    Optional<AwaitingCode> openCode(String field) {
        return open("access.sign-in", field, AwaitingCode.class);
    }

    /** Sealed for that link alone. */
    String seal(String token, FirstSignIn step) {
        return seal("access.first-sign-in:" + token, step, LIFE_FIRST);
    }

    Optional<FirstSignIn> openFirst(String token, String field) {
        return open("access.first-sign-in:" + token, field, FirstSignIn.class);
    }

    private String seal(String purpose, Object step, Duration life) {
        return seal.seal(purpose, json.writeValueAsString(step).getBytes(StandardCharsets.UTF_8), life);
    }

    private <T> Optional<T> open(String purpose, String field, Class<T> type) {
        return seal.open(purpose, field).map(it -> json.readValue(it, type));
    }
}
