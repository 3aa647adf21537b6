package id.sasando.complaints.words;

import id.sasando.shared.RuleViolation;
import id.sasando.shared.StaleRecord;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.validation.BindingResult;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/** A use case that a form asks for. A refusal comes back to the form, where everything typed still stands. */
public final class Attempt {
    private Attempt() {}

    /** @return true if it was done; else the errors and the status say why not */
    public static boolean succeeds(Runnable act, BindingResult errors) {
        if (errors.hasErrors()) return false;
        try {
            act.run();
            return true;
        } catch (RuleViolation violation) {
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
