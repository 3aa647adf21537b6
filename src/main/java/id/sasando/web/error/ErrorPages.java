package id.sasando.web.error;

import id.sasando.shared.Forbidden;
import id.sasando.shared.NotFound;
import id.sasando.shared.RuleViolation;
import id.sasando.shared.StaleRecord;
import id.sasando.shared.TooManyAttempts;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.security.SecureRandom;
import java.util.Locale;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.web.firewall.RequestRejectedException;
import org.springframework.validation.BeanPropertyBindingResult;
import org.springframework.web.HttpRequestMethodNotSupportedException;
import org.springframework.web.bind.MethodArgumentNotValidException;
import org.springframework.web.bind.MissingServletRequestParameterException;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.multipart.MultipartException;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.resource.NoResourceFoundException;

/** The one place where failures become pages. */
@ControllerAdvice
class ErrorPages {
    private static final Logger log = LoggerFactory.getLogger(ErrorPages.class);
    private final SecureRandom random = new SecureRandom();

    @ExceptionHandler({
        NotFound.class,
        NoResourceFoundException.class,
        HttpRequestMethodNotSupportedException.class,
        MethodArgumentTypeMismatchException.class,
        MissingServletRequestParameterException.class
    })
    ModelAndView notFound() {
        return page(HttpStatus.NOT_FOUND, "web.error.not-found", "");
    }

    @ExceptionHandler(Forbidden.class)
    ModelAndView forbidden() {
        return page(HttpStatus.FORBIDDEN, "web.error.forbidden", "");
    }

    /** The chain hands this over when the token of a form is not that of the session. */
    @ExceptionHandler(AccessDeniedException.class)
    ModelAndView sessionEnded(HttpServletRequest request) {
        var view = new ModelAndView("web/ended", HttpStatus.FORBIDDEN);
        view.addObject("page", new EndedPage(TypedInVain.of(request.getParameterMap())));
        return view;
    }

    @ExceptionHandler(RuleViolation.class)
    ModelAndView rule(RuleViolation violation) {
        return view(HttpStatus.CONFLICT, new ErrorPage("web.error.rule.title", violation.code(), ""));
    }

    @ExceptionHandler(StaleRecord.class)
    ModelAndView stale() {
        return page(HttpStatus.CONFLICT, "web.error.stale", "");
    }

    @ExceptionHandler(TooManyAttempts.class)
    ModelAndView tooMany(TooManyAttempts attempts, HttpServletResponse response) {
        response.setHeader(
                HttpHeaders.RETRY_AFTER, Long.toString(attempts.retryAfter().toSeconds()));
        return page(HttpStatus.TOO_MANY_REQUESTS, "web.error.too-many", "");
    }

    @ExceptionHandler(MaxUploadSizeExceededException.class)
    ModelAndView tooLarge() {
        return page(HttpStatus.CONTENT_TOO_LARGE, "web.error.too-large", "");
    }

    /** Broken off on the way, in a strange encoding, or longer than any form of ours sends. */
    @ExceptionHandler({
        InvalidParameterException.class,
        RequestRejectedException.class,
        MultipartException.class,
        MethodArgumentNotValidException.class
    })
    ModelAndView unreadable() {
        return page(HttpStatus.BAD_REQUEST, "web.error.unreadable", "");
    }

    /**
     * A form sent a value that is none of its kind, such as an id that no id is. Spring then keeps no form to which a
     * handler could add what else is wrong, and says so by this failure.
     */
    @ExceptionHandler(IllegalStateException.class)
    ModelAndView broken(IllegalStateException failure) {
        var trace = failure.getStackTrace();
        var unread = trace.length > 0 && trace[0].getClassName().equals(BeanPropertyBindingResult.class.getName());
        return unread ? unreadable() : ours(failure);
    }

    /** Our own fault: the person gets a number, the log gets the number and the cause. */
    @ExceptionHandler(Exception.class)
    ModelAndView ours(Exception fault) {
        var reference = "%08X".formatted(random.nextInt()).toUpperCase(Locale.ROOT);
        log.error("fault {}", reference, FaultTrace.of(fault));
        return page(HttpStatus.INTERNAL_SERVER_ERROR, "web.error.ours", reference);
    }

    private static ModelAndView page(HttpStatus status, String key, String reference) {
        return view(status, new ErrorPage(key + ".title", key + ".text", reference));
    }

    private static ModelAndView view(HttpStatus status, ErrorPage page) {
        var view = new ModelAndView("web/error");
        view.setStatus(status);
        view.addObject("page", page);
        return view;
    }
}
