package id.sasando.web.language;

import id.sasando.web.Language;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Serves the same application under {@code /en}: the prefix becomes the context path, so that routes, redirects and
 * links need not know of it, and no cookie is needed to remember a language. Before it comes what refuses a wrong host.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 1)
class LanguageFilter extends OncePerRequestFilter {
    private static final String PREFIX = Language.ENGLISH.prefix();

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var path = request.getRequestURI();
        if (path.equals(PREFIX)) {
            response.sendRedirect(PREFIX + "/");
        } else if (path.startsWith(PREFIX + "/")) {
            chain.doFilter(new English(request), response);
        } else {
            chain.doFilter(request, response);
        }
    }

    private static final class English extends HttpServletRequestWrapper {
        English(HttpServletRequest request) {
            super(request);
        }

        @Override
        public String getContextPath() {
            return PREFIX;
        }

        @Override
        public String getServletPath() {
            var path = super.getServletPath();
            return path.startsWith(PREFIX) ? path.substring(PREFIX.length()) : path;
        }
    }
}
