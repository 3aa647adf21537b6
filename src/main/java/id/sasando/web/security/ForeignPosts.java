package id.sasando.web.security;

import id.sasando.shared.Forbidden;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URI;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * No page of another site posts here: it could sign a person in as somebody else or lodge in their name. Browsers say
 * where a post comes from. An old browser that says nothing passes; CSRF tokens and sealed fields stand behind this.
 *
 * <p>Our pages send no referrer, so a browser names the origin of their posts "null": that alone proves nothing.
 */
@Component
class ForeignPosts implements HandlerInterceptor, WebMvcConfigurer {
    private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS", "TRACE");
    private static final Set<String> OURS = Set.of("same-origin", "none");

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(this);
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (!READING.contains(request.getMethod()) && isForeign(request)) throw new Forbidden("a post of another site");
        return true;
    }

    static boolean isForeign(HttpServletRequest request) {
        var site = request.getHeader("Sec-Fetch-Site");
        if (site != null) return !OURS.contains(site.toLowerCase(Locale.ROOT));
        return isForeign(request.getHeader(HttpHeaders.ORIGIN), request);
    }

    private static boolean isForeign(@Nullable String origin, HttpServletRequest request) {
        if (origin == null || origin.equals("null")) return false;
        try {
            return !request.getServerName().equalsIgnoreCase(URI.create(origin).getHost());
        } catch (IllegalArgumentException _) {
            return true;
        }
    }
}
