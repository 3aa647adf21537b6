package id.sasando.complaints.words;

import id.sasando.shared.RuleViolation;
import id.sasando.shared.StaleRecord;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import java.util.Optional;
import org.springframework.validation.BindingResult;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/** A use case that a form asks for. A refusal comes back to the form, where everything typed still stands. */
public final class Attempt {
    private Attempt() {}

    /** @return true if it was done; else the errors and the status say why not */
    public static boolean succeeds(Runnable act, BindingResult errors) {
        return succeeds(act, errors, Map.of());
    }

    /** @param fields the field of the form that a refusal speaks of, by its code; the other refusals speak of the case */
    public static boolean succeeds(Runnable act, BindingResult errors, Map<String, String> fields) {
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
        } catch (StaleRecord _) {
            errors.reject("complaints.case.changed-meanwhile");
        }
        conflict();
        return false;
    }

    private static void conflict() {
        if (!(RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes request)) return;
        var response = request.getResponse();
        if (response != null) response.setStatus(HttpServletResponse.SC_CONFLICT);
    }
}
