package id.sasando.web.security;

import id.sasando.web.SealedForm;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.config.observation.SecurityObservationSettings;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.security.web.firewall.HttpFirewall;
import org.springframework.security.web.firewall.StrictHttpFirewall;
import org.springframework.security.web.header.writers.CrossOriginOpenerPolicyHeaderWriter.CrossOriginOpenerPolicy;
import org.springframework.security.web.header.writers.CrossOriginResourcePolicyHeaderWriter.CrossOriginResourcePolicy;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.security.web.savedrequest.NullRequestCache;
import org.springframework.session.web.http.CookieSerializer;
import org.springframework.session.web.http.DefaultCookieSerializer;

/**
 * The filter chain. Permissions are checked at the handler ({@link PermissionCheck}); the chain carries the session of
 * staff, CSRF tokens and headers. Forms of the public need neither: their sealed field protects them.
 */
@Configuration(proxyBeanMethods = false)
class SecuritySetup {
    private static final String CONTENT_POLICY = String.join(
            "; ",
            "default-src 'none'",
            "script-src 'self'",
            "style-src 'self'",
            "img-src 'self'",
            "connect-src 'self'",
            "form-action 'self'",
            "frame-ancestors 'none'",
            "base-uri 'none'");

    @Bean
    @ConditionalOnWebApplication
    SecurityFilterChain chain(HttpSecurity http, SecurityContextRepository contexts, SessionEnded ended) {
        http.authorizeHttpRequests(it -> it.anyRequest().permitAll())
                .securityContext(it -> it.securityContextRepository(contexts).requireExplicitSave(true))
                .csrf(it -> it.ignoringRequestMatchers(SealedForm.PATHS.toArray(String[]::new)))
                .exceptionHandling(it -> it.accessDeniedHandler(ended))
                .requestCache(it -> it.requestCache(new NullRequestCache()))
                .formLogin(AbstractHttpConfigurer::disable)
                .httpBasic(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .anonymous(Customizer.withDefaults())
                .headers(SecuritySetup::headers);
        return http.build();
    }

    private static void headers(HeadersConfigurer<HttpSecurity> headers) {
        headers.contentSecurityPolicy(it -> it.policyDirectives(CONTENT_POLICY))
                .referrerPolicy(it -> it.policy(ReferrerPolicy.NO_REFERRER))
                .frameOptions(HeadersConfigurer.FrameOptionsConfig::deny)
                .crossOriginOpenerPolicy(it -> it.policy(CrossOriginOpenerPolicy.SAME_ORIGIN))
                .crossOriginResourcePolicy(it -> it.policy(CrossOriginResourcePolicy.SAME_ORIGIN))
                .permissionsPolicyHeader(it -> it.policy("camera=(), microphone=(), geolocation=()"))
                .httpStrictTransportSecurity(
                        it -> it.maxAgeInSeconds(31_536_000).includeSubDomains(true));
    }

    /** No field holds a NUL, which no database stores either. */
    @Bean
    HttpFirewall firewall() {
        var firewall = new StrictHttpFirewall();
        firewall.setAllowedParameterValues(it -> it.indexOf('\0') < 0);
        return firewall;
    }

    /** A span around each filter takes its time, and nobody reads it. */
    @Bean
    SecurityObservationSettings observations() {
        return SecurityObservationSettings.noObservations();
    }

    @Bean
    SecurityContextRepository contexts() {
        return new HttpSessionSecurityContextRepository();
    }

    @Bean
    CookieSerializer cookie(@Value("${sasando.behind-tls:false}") boolean tls) {
        var cookie = new DefaultCookieSerializer();
        cookie.setCookieName("sasando");
        cookie.setCookiePath("/");
        cookie.setUseHttpOnlyCookie(true);
        cookie.setUseSecureCookie(tls);
        cookie.setSameSite("Lax");
        return cookie;
    }
}
