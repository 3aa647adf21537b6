package id.sasando.access.provider;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.http.client.ClientHttpRequestFactory;
import org.springframework.http.client.SimpleClientHttpRequestFactory;
import org.springframework.http.converter.FormHttpMessageConverter;
import org.springframework.security.oauth2.client.endpoint.OAuth2AccessTokenResponseClient;
import org.springframework.security.oauth2.client.endpoint.OAuth2AuthorizationCodeGrantRequest;
import org.springframework.security.oauth2.client.endpoint.RestClientAuthorizationCodeTokenResponseClient;
import org.springframework.security.oauth2.client.http.OAuth2ErrorResponseErrorHandler;
import org.springframework.security.oauth2.client.oidc.authentication.OidcAuthorizationCodeAuthenticationProvider;
import org.springframework.security.oauth2.client.oidc.authentication.OidcIdTokenDecoderFactory;
import org.springframework.security.oauth2.client.oidc.authentication.OidcIdTokenValidator;
import org.springframework.security.oauth2.client.oidc.userinfo.OidcUserService;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.userinfo.DefaultOAuth2UserService;
import org.springframework.security.oauth2.core.http.converter.OAuth2AccessTokenResponseHttpMessageConverter;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtValidators;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;
import org.springframework.web.client.RestClient;
import org.springframework.web.client.RestTemplate;

/**
 * How the provider is asked for tokens, keys and people: the parts are those that Spring Security takes by itself, but
 * none of them waits longer than the patience given, so that a provider that hangs holds nobody at the door.
 */
final class ProviderCalls {
    private final ClientHttpRequestFactory requests;
    private final Map<String, JwtDecoder> decoders = new ConcurrentHashMap<>();

    /** @param patience for a connection, and again for each answer */
    ProviderCalls(Duration patience) {
        var timed = new SimpleClientHttpRequestFactory();
        timed.setConnectTimeout(patience);
        timed.setReadTimeout(patience);
        this.requests = timed;
    }

    OidcAuthorizationCodeAuthenticationProvider tokens() {
        var provider = new OidcAuthorizationCodeAuthenticationProvider(tokenClient(), people());
        provider.setJwtDecoderFactory(it -> decoders.computeIfAbsent(it.getRegistrationId(), _ -> decoder(it)));
        return provider;
    }

    private OAuth2AccessTokenResponseClient<OAuth2AuthorizationCodeGrantRequest> tokenClient() {
        var client = new RestClientAuthorizationCodeTokenResponseClient();
        client.setRestClient(RestClient.builder()
                .requestFactory(requests)
                .configureMessageConverters(it -> it.addCustomConverter(new FormHttpMessageConverter())
                        .addCustomConverter(new OAuth2AccessTokenResponseHttpMessageConverter()))
                .defaultStatusHandler(new OAuth2ErrorResponseErrorHandler())
                .build());
        return client;
    }

    private OidcUserService people() {
        var http = new RestTemplate(requests);
        http.setErrorHandler(new OAuth2ErrorResponseErrorHandler());
        var userInfo = new DefaultOAuth2UserService();
        userInfo.setRestOperations(http);
        var people = new OidcUserService();
        people.setOauth2UserService(userInfo);
        return people;
    }

    /** Checks signature, type, time, issuer, audience and the rest of OpenID Connect. */
    private JwtDecoder decoder(ClientRegistration registration) {
        var keys = Objects.requireNonNull(registration.getProviderDetails().getJwkSetUri());
        var decoder = NimbusJwtDecoder.withJwkSetUri(keys)
                .restOperations(new RestTemplate(requests))
                .build();
        decoder.setJwtValidator(
                JwtValidators.createDefaultWithValidators(List.of(new OidcIdTokenValidator(registration))));
        decoder.setClaimSetConverter(OidcIdTokenDecoderFactory.createDefaultClaimTypeConverter());
        return decoder;
    }
}
