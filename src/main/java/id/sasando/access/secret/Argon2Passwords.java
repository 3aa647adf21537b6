package id.sasando.access.secret;

import id.sasando.access.Passwords;
import id.sasando.access.secret.StoredCredentials.Credential;
import id.sasando.shared.NotFound;
import id.sasando.shared.TooManyAttempts;
import java.security.SecureRandom;
import java.text.Normalizer;
import java.time.Duration;
import java.util.Base64;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Hashes by Argon2id with OWASP's parameters: 19 MiB, two passes. Memory is bounded: as many at once as there are cores,
 * at most four.
 */
@Component
class Argon2Passwords implements Passwords {
    static final int AT_ONCE_MAX = Math.min(4, Runtime.getRuntime().availableProcessors());
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final Argon2PasswordEncoder encoder = new Argon2PasswordEncoder(16, 32, 1, 19 * 1024, 2);
    private final Semaphore turns = new Semaphore(AT_ONCE_MAX, true);
    private final StoredCredentials credentials;
    private final StoredLinks links;
    private final StoredWrongPasswords wrongPasswords;
    /** Hashed against when there is no such login, so that the answer takes as long. No password has it. */
    private final String nobody = "$argon2id$v=19$m=19456,t=2,p=1$" + random(16) + "$" + random(32);

    Argon2Passwords(StoredCredentials credentials, StoredLinks links, StoredWrongPasswords wrongPasswords) {
        this.credentials = credentials;
        this.links = links;
        this.wrongPasswords = wrongPasswords;
    }

    @Override
    public Optional<FirstStep> check(String login, String password) {
        var typed = login.strip().toLowerCase(Locale.ROOT);
        var first = check(credentials.find(typed), password);
        if (first.isEmpty()) wrongPasswords.count(typed);
        return first;
    }

    @Override
    public boolean check(UUID account, String password) {
        return check(credentials.find(account), password).isPresent();
    }

    private Optional<FirstStep> check(Optional<Credential> found, String password) {
        var hash = found.map(Credential::passwordHash).orElse(nobody);
        var fits = inTurn(() -> encoder.matches(normal(password), hash));
        return found.filter(_ -> fits).map(it -> new FirstStep(it.account(), it.signIns()));
    }

    @Override
    public Optional<String> refusal(UUID account, String password) {
        var names = links.names(account).orElseThrow(() -> new NotFound("account " + account));
        return PasswordRules.refusal(normal(password), names.login(), names.name());
    }

    @Override
    public String hash(String password) {
        return inTurn(() -> encoder.encode(normal(password)));
    }

    @Override
    @Transactional
    public void replace(UUID account, String hash) {
        credentials.setPassword(account, hash);
    }

    private static String random(int bytes) {
        var drawn = new byte[bytes];
        new SecureRandom().nextBytes(drawn);
        return Base64.getEncoder().withoutPadding().encodeToString(drawn);
    }

    /** The same letters typed on another keyboard give the same password. */
    private static String normal(String password) {
        return Normalizer.normalize(password, Normalizer.Form.NFKC);
    }

    private <T> T inTurn(Supplier<T> work) {
        try {
            if (!turns.tryAcquire(PATIENCE.toMillis(), TimeUnit.MILLISECONDS)) throw new TooManyAttempts(PATIENCE);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new TooManyAttempts(PATIENCE);
        }
        try {
            return work.get();
        } finally {
            turns.release();
        }
    }
}
