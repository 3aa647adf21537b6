package id.sasando.access.provider;

import id.sasando.keys.FormSeal;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.Collections;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.env.Environment;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** OpenID Connect, by what the operator configured. The provider is asked when somebody comes, not at the start. */
@Component
class OidcProvider implements IdentityProvider {
    private static final Logger log = LoggerFactory.getLogger(OidcProvider.class);
    private static final Duration LIFE = Duration.ofMinutes(10);
    /** Whoever signs in waits for it. */
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private static final String PURPOSE = "access.provider";
    private final Optional<ProviderSettings> settings;
    private final Optional<OidcDoor> door;
    private final AccountsByClaim accounts;
    private final FormSeal seal;
    private final JsonMapper json;
    private final SecureRandom random = new SecureRandom();

    OidcProvider(
            Environment environment,
            @Value("${sasando.public-url}") String publicUrl,
            AccountsByClaim accounts,
            FormSeal seal,
            JsonMapper json) {
        this.settings = ProviderSettings.of(name -> environment.getProperty("sasando.oidc." + name, ""));
        var calls = new ProviderCalls(PATIENCE);
        this.door = settings.map(it -> new OidcDoor(it, publicUrl + "/sign-in/provider/return", calls));
        this.accounts = accounts;
        this.seal = seal;
        this.json = json;
    }

    @Override
    public Optional<String> name() {
        return settings.map(ProviderSettings::name);
    }

    @Override
    public Optional<Trip> begin(String next) {
        var asked = Asked.draw(random, next);
        try {
            var address = door.orElseThrow().address(asked);
            var plain = json.writeValueAsString(asked).getBytes(StandardCharsets.UTF_8);
            return Optional.of(new Trip(address, seal.seal(PURPOSE, plain, LIFE)));
        } catch (OidcDoor.Closed closed) {
            log.warn("{}", closed.getMessage());
            return Optional.empty();
        }
    }

    @Override
    public Optional<Recognised> end(String sealed, String state, String code) {
        var asked = seal.open(PURPOSE, sealed).map(it -> json.readValue(it, Asked.class));
        if (asked.isEmpty() || state.isEmpty() || code.isEmpty()) return Optional.empty();
        try {
            var person = door.orElseThrow().person(asked.get(), state, code);
            return account(person)
                    .map(it ->
                            new Recognised(it, bothFactors(person), asked.get().next()));
        } catch (OidcDoor.Closed closed) {
            log.warn("{}", closed.getMessage());
            return Optional.empty();
        }
    }

    private Optional<UUID> account(OidcUser person) {
        var wanted = settings.orElseThrow();
        if (!wanted.byEmail()) {
            return Optional.ofNullable(person.getClaimAsString(wanted.claim())).flatMap(accounts::withLogin);
        }
        if (!Boolean.TRUE.equals(person.getEmailVerified())) return Optional.empty();
        return Optional.ofNullable(person.getEmail()).flatMap(accounts::withEmail);
    }

    /** Said by the signed token itself, and only if the operator named the values. */
    private boolean bothFactors(OidcUser person) {
        var token = person.getIdToken();
        var level = Objects.requireNonNullElse(token.getAuthenticationContextClass(), "");
        var methods = Objects.requireNonNullElse(token.getAuthenticationMethods(), Collections.<String>emptyList());
        var wanted = settings.orElseThrow();
        return wanted.acr().contains(level) || methods.stream().anyMatch(wanted.amr()::contains);
    }
}
