package id.sasando.web.security;

import id.sasando.shared.Forbidden;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Lazy;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerExceptionResolver;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.ViewResolver;
import tools.jackson.databind.json.JsonMapper;

/**
 * Answers a post whose token is not that of the session: the session ended while somebody was writing. They get a page
 * of ours with their words on it. A post of another site is refused as everywhere, so that no site puts words on a page
 * of ours.
 */
@Component
@ConditionalOnWebApplication
class SessionEnded implements AccessDeniedHandler {
    private final HandlerExceptionResolver failures;
    private final ObjectProvider<ViewResolver> views;
    private final JsonMapper json;

    SessionEnded(
            @Lazy @Qualifier("handlerExceptionResolver") HandlerExceptionResolver failures,
            ObjectProvider<ViewResolver> views,
            JsonMapper json) {
        this.failures = failures;
        this.views = views;
        this.json = json;
    }

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException denied)
            throws IOException {
        if (wantsJson(request)) {
            response.setStatus(HttpStatus.FORBIDDEN.value());
            response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
            var status = HttpStatus.FORBIDDEN.value();
            json.writeValue(response.getOutputStream(), Map.of("status", status, "type", "session-ended"));
            return;
        }
        Exception failure = ForeignPosts.isForeign(request) ? new Forbidden("a post of another site") : denied;
        var shown = failures.resolveException(request, response, null, failure);
        if (shown == null) throw denied;
        if (shown.getStatus() != null) response.setStatus(shown.getStatus().value());
        try {
            view(shown).orElseThrow(() -> denied).render(shown.getModel(), request, response);
        } catch (IOException | RuntimeException broken) {
            throw broken;
        } catch (Exception broken) {
            throw new IllegalStateException(broken);
        }
    }

    /** Ours comes first of all that there are. */
    private Optional<View> view(ModelAndView shown) throws Exception {
        var ours = views.orderedStream().findFirst();
        var name = shown.getViewName();
        if (ours.isEmpty() || name == null) return Optional.empty();
        return Optional.ofNullable(ours.get().resolveViewName(name, Locale.ROOT));
    }

    private static boolean wantsJson(HttpServletRequest request) {
        var accept = request.getHeader(HttpHeaders.ACCEPT);
        return accept != null && accept.contains("json") && !accept.contains(MediaType.TEXT_HTML_VALUE);
    }
}
