package id.sasando.complaints.words;

import id.sasando.complaints.Lodging.SentOtherwise;
import id.sasando.shared.RuleViolation;
import id.sasando.shared.StaleRecord;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.validation.BindingResult;
import org.springframework.validation.ObjectError;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/** A use case that a form asks for. A refusal comes back to the form, where everything typed still stands. */
public final class Attempt {
    private static final String OTHERWISE = "complaints.sent.otherwise";

    private Attempt() {}

    /** @return true if it was done; else the errors and the status say why not */
    public static boolean succeeds(Runnable act, BindingResult errors) {
        return succeeds(act, errors, Map.of(), OTHERWISE);
    }

    /** @param fields the field of the form that a refusal speaks of, by its code; the other refusals speak of the case */
    public static boolean succeeds(Runnable act, BindingResult errors, Map<String, String> fields) {
        return succeeds(act, errors, fields, OTHERWISE);
    }

    /** @param otherwise what to say of a form that was sent before with other content; its place is the time */
    public static boolean succeeds(Runnable act, BindingResult errors, String otherwise) {
        return succeeds(act, errors, Map.of(), otherwise);
    }

    /** Both. */
    public static boolean succeeds(Runnable act, BindingResult errors, Map<String, String> fields, String otherwise) {
        if (errors.hasErrors()) return false;
        try {
            act.run();
            return true;
        } catch (RuleViolation violation) {
            var field = Optional.ofNullable(fields.get(violation.code()));
            if (field.isPresent()) {
                errors.rejectValue(field.get(), violation.code());
                return false;
            }
            errors.reject(violation.code());
        } catch (SentOtherwise sent) {
            errors.addError(new Otherwise(errors.getObjectName(), otherwise, sent.firstAt()));
        } catch (StaleRecord _) {
            errors.reject("complaints.case.changed-meanwhile");
        }
        conflict();
        return false;
    }

    /** The key of the form that comes back: a new one, if the old one stands for what was done before. */
    public static UUID keyAfter(UUID key, BindingResult errors) {
        return errors.getGlobalErrors().stream().anyMatch(Otherwise.class::isInstance) ? UUID.randomUUID() : key;
    }

    /** The form was sent before with other content. */
    private static final class Otherwise extends ObjectError {
        private static final long serialVersionUID = 1;

        Otherwise(String form, String code, Instant firstAt) {
            super(form, new String[] {code}, new Object[] {firstAt}, null);
        }
    }

    private static void conflict() {
        if (!(RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes request)) return;
        var response = request.getResponse();
        if (response != null) response.setStatus(HttpServletResponse.SC_CONFLICT);
    }
}
