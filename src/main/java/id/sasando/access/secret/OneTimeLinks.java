package id.sasando.access.secret;

import id.sasando.access.SignInLinks;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Makes and redeems links of 256 random bits. */
@Component
class OneTimeLinks implements SignInLinks {
    private final StoredLinks links;
    private final StoredCredentials credentials;
    private final StoredRecoveryCodes recoveryCodes;
    private final String publicUrl;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    OneTimeLinks(
            StoredLinks links,
            StoredCredentials credentials,
            StoredRecoveryCodes recoveryCodes,
            @Value("${sasando.public-url}") String publicUrl,
            Clock clock) {
        this.links = links;
        this.credentials = credentials;
        this.recoveryCodes = recoveryCodes;
        this.publicUrl = publicUrl;
        this.clock = clock;
    }

    @Override
    @Transactional
    public Link renew(UUID account) {
        credentials.remove(account);
        var bytes = new byte[32];
        random.nextBytes(bytes);
        var token = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        var expires = clock.instant().plus(LIFE);
        links.replace(account, token, expires);
        return new Link(token, publicUrl + "/sign-in/link/" + token, expires);
    }

    @Override
    public Optional<Holder> holder(String token) {
        return links.holder(token);
    }

    @Override
    @Transactional
    public Optional<UUID> redeem(String token, Choice choice) {
        var account = links.use(token);
        account.ifPresent(it -> {
            credentials.insert(it, choice.passwordHash(), choice.totpSecret(), choice.totpStep(), clock.instant());
            recoveryCodes.replace(it, choice.recoveryCodes());
        });
        return account;
    }
}
