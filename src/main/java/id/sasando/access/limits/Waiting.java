package id.sasando.access.limits;

import id.sasando.shared.TooManyAttempts;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.validation.Errors;

/** Tells at a form of signing in that this place has to wait; nothing that was typed is lost. */
public final class Waiting {
    private Waiting() {}

    public static void say(TooManyAttempts attempts, String field, Errors errors, HttpServletResponse response) {
        response.setStatus(HttpStatus.TOO_MANY_REQUESTS.value());
        response.setHeader(
                HttpHeaders.RETRY_AFTER, Long.toString(attempts.retryAfter().toSeconds()));
        errors.rejectValue(field, "access.sign-in.wait");
    }
}
