package id.sasando.web;

import id.sasando.keys.FormSeal;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/**
 * Earlier answers of a public form, sealed into one hidden field that dies after a day. No session is needed, and
 * nobody else can read or change them.
 */
@Component
public class SealedForm {
    /**
     * Where forms carry this field instead of a CSRF token, since no session exists; and where a form changes nothing
     * that could be protected: leaving in a hurry, verifying a receipt.
     */
    public static final List<String> PATHS =
            List.of("/report/**", "/follow/**", "/sign-in/**", "/quick-exit", "/verify");

    /** How long a person may take over a form. */
    public static final Duration LIFE = Duration.ofHours(24);

    private final FormSeal seal;
    private final JsonMapper json;

    public SealedForm(FormSeal seal, JsonMapper json) {
        this.seal = seal;
        this.json = json;
    }

    public String seal(String form, Object answers) {
        return seal(form, answers, LIFE);
    }

    public String seal(String form, Object answers, Duration life) {
        return seal.seal(form, json.writeValueAsString(answers).getBytes(StandardCharsets.UTF_8), life);
    }

    /** Empty if the field is missing, was changed or has expired. */
    public <T> Optional<T> open(String form, String field, Class<T> type) {
        return seal.open(form, field).map(plain -> json.readValue(plain, type));
    }
}
