package id.sasando.access.provider;

import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.oauth2.client.authentication.OAuth2LoginAuthenticationToken;
import org.springframework.security.oauth2.client.oidc.authentication.OidcAuthorizationCodeAuthenticationProvider;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistrations;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationExchange;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationRequest;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationResponse;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;

/**
 * The protocol, by Spring Security's own parts: discovery, PKCE, state, nonce, and the check of the token's signature,
 * issuer, audience and time.
 */
final class OidcDoor {
    private static final String REGISTRATION = "provider";
    private final ProviderSettings settings;
    private final String returnsTo;
    private final AtomicReference<@Nullable ClientRegistration> known = new AtomicReference<>();
    private final OidcAuthorizationCodeAuthenticationProvider tokens;

    OidcDoor(ProviderSettings settings, String returnsTo, ProviderCalls calls) {
        this.tokens = calls.tokens();
        this.settings = settings;
        this.returnsTo = returnsTo;
    }

    /** The provider cannot be reached or its answer is not right. The message names no person. */
    static final class Closed extends RuntimeException {
        private static final long serialVersionUID = 1;

        Closed(String message, Throwable cause) {
            super(message, cause);
        }
    }

    /** Where the browser is sent. */
    String address(Asked asked) {
        return request(asked).getAuthorizationRequestUri();
    }

    /** Who came back. */
    OidcUser person(Asked asked, String state, String code) {
        var response = OAuth2AuthorizationResponse.success(code)
                .state(state)
                .redirectUri(returnsTo)
                .build();
        var exchange = new OAuth2AuthorizationExchange(request(asked), response);
        try {
            var proved = tokens.authenticate(new OAuth2LoginAuthenticationToken(registration(), exchange));
            return (OidcUser)
                    Objects.requireNonNull(Objects.requireNonNull(proved).getPrincipal());
        } catch (OAuth2AuthenticationException e) {
            throw new Closed(
                    "The identity provider's answer is refused: " + e.getError().getErrorCode(), e);
        } catch (AuthenticationException e) {
            throw new Closed("The identity provider's answer is refused.", e);
        }
    }

    private OAuth2AuthorizationRequest request(Asked asked) {
        var registration = registration();
        return OAuth2AuthorizationRequest.authorizationCode()
                .authorizationUri(
                        Objects.requireNonNull(registration.getProviderDetails().getAuthorizationUri()))
                .clientId(registration.getClientId())
                .redirectUri(returnsTo)
                .scopes(registration.getScopes())
                .state(asked.state())
                .additionalParameters(it -> {
                    it.put("nonce", Asked.hash(asked.nonce()));
                    it.put("code_challenge", Asked.hash(asked.verifier()));
                    it.put("code_challenge_method", "S256");
                    if (!settings.acr().isEmpty()) it.put("acr_values", String.join(" ", settings.acr()));
                })
                .attributes(it -> {
                    it.put("registration_id", REGISTRATION);
                    it.put("nonce", asked.nonce());
                    it.put("code_verifier", asked.verifier());
                })
                .build();
    }

    /** Read once from the provider's own description of itself. */
    private ClientRegistration registration() {
        var before = known.get();
        if (before != null) return before;
        try {
            var found = ClientRegistrations.fromOidcIssuerLocation(settings.issuer())
                    .registrationId(REGISTRATION)
                    .clientId(settings.clientId())
                    .clientSecret(settings.secret())
                    .redirectUri(returnsTo)
                    .scope("openid", settings.byEmail() ? "email" : "profile")
                    .build();
            known.set(found);
            return found;
        } catch (IllegalArgumentException | IllegalStateException e) {
            throw new Closed(
                    "The identity provider " + settings.issuer() + " cannot be reached or describes itself wrongly.",
                    e);
        }
    }
}
