package id.sasando.web.security;

import id.sasando.web.Language;
import id.sasando.web.Messages;
import id.sasando.web.error.PlainRefusals;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.InetAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicBoolean;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Answers only under the name of {@code sasando.public-url} and on this machine itself. Somebody who makes a browser ask
 * under another name could read answers of ours from a site of theirs, or have redirects lead there.
 *
 * <p>The port is not compared: a redirect to another port of a right name leads nowhere else.
 */
@Component
@ConditionalOnWebApplication
@Order(Ordered.HIGHEST_PRECEDENCE)
class AllowedHosts extends OncePerRequestFilter {
    /** A proxy asks each node for it under the node's own address; it says nothing but that the node is up. */
    private static final String HEALTH = "/actuator/health";

    private static final Logger log = LoggerFactory.getLogger(AllowedHosts.class);
    private final String publicUrl;
    private final String publicHost;
    private final Messages messages;
    private final AtomicBoolean told = new AtomicBoolean();

    AllowedHosts(@Value("${sasando.public-url}") URI publicUrl, Messages messages) {
        this.publicUrl = publicUrl.toString().replaceFirst("/+$", "");
        this.publicHost = publicUrl.getHost() == null ? "" : publicUrl.getHost();
        this.messages = messages;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (isOurs(request.getServerName(), publicHost)
                || request.getRequestURI().equals(HEALTH)) {
            chain.doFilter(request, response);
        } else {
            refuse(request, response);
        }
    }

    static boolean isOurs(String host, String publicHost) {
        if (host.equalsIgnoreCase(publicHost) && !publicHost.isEmpty()) return true;
        return host.toLowerCase(Locale.ROOT).equals("localhost") || isLoopback(host);
    }

    /** A literal address, never a name that would have to be looked up. */
    private static boolean isLoopback(String host) {
        try {
            return InetAddress.ofLiteral(host.replaceAll("^\\[|]$", "")).isLoopbackAddress();
        } catch (IllegalArgumentException _) {
            return false;
        }
    }

    private void refuse(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (told.compareAndSet(false, true)) {
            log.warn("Refused: a request under a name that is not that of {} (SASANDO_PUBLIC_URL).", publicUrl);
        }
        var english = request.getRequestURI().startsWith(Language.ENGLISH.prefix() + "/");
        var language = english ? Language.ENGLISH : Language.INDONESIAN;
        var title = text(language, "web.error.host.title");
        var home = publicUrl + language.prefix();
        var words = text(language, "web.error.host.text");
        var page = PlainRefusals.page(language, title, words, home, text(language, "web.error.host.home"));
        response.setStatus(HttpStatus.MISDIRECTED_REQUEST.value());
        response.setContentType(MediaType.TEXT_HTML_VALUE);
        response.setCharacterEncoding(StandardCharsets.UTF_8.name());
        response.setHeader("Cache-Control", "no-store");
        response.getWriter().write(page);
    }

    private String text(Language language, String key) {
        return messages.find(language, key).orElse(key);
    }
}
