package id.sasando.access.secret;

import id.sasando.access.Passwords.FirstStep;
import id.sasando.access.SecondFactors;
import id.sasando.access.secret.StoredCredentials.Credential;
import id.sasando.shared.NotFound;
import id.sasando.shared.Office;
import id.sasando.shared.QrDrawing;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Enrols and tries second factors. */
@Component
class TotpFactors implements SecondFactors {
    private final StoredCredentials credentials;
    private final StoredRecoveryCodes recoveryCodes;
    private final StoredLinks links;
    private final CountWrongCode countWrongCode;
    private final Office office;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    TotpFactors(
            StoredCredentials credentials,
            StoredRecoveryCodes recoveryCodes,
            StoredLinks links,
            CountWrongCode countWrongCode,
            Office office,
            Clock clock) {
        this.credentials = credentials;
        this.recoveryCodes = recoveryCodes;
        this.links = links;
        this.countWrongCode = countWrongCode;
        this.office = office;
        this.clock = clock;
    }

    @Override
    @Transactional
    public Answer accept(FirstStep first, String code, boolean knownDevice) {
        var now = clock.instant();
        var found = credentials.lock(first.account()).filter(it -> it.signIns() == first.signIns());
        if (found.isEmpty()) return Answer.WRONG;
        var credential = found.get();
        if (!knownDevice && credential.wrongCodes().closed(now)) return Answer.CLOSED;
        var step = usedStep(credential, RecoveryCodes.normal(code));
        if (step.isEmpty()) {
            countWrongCode.run(first.account());
            return Answer.WRONG;
        }
        credentials.signedIn(first.account(), step.getAsLong(), now);
        return Answer.ACCEPTED;
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<FirstStep> recognised(UUID account) {
        return credentials.find(account).map(it -> new FirstStep(account, it.signIns()));
    }

    @Override
    @Transactional
    public boolean acceptProved(UUID account) {
        var now = clock.instant();
        var found = credentials.lock(account);
        found.ifPresent(it -> credentials.signedIn(account, it.totpLastStep(), now));
        return found.isPresent();
    }

    /** The last used step after this code; a recovery code leaves it where it was. */
    private OptionalLong usedStep(Credential credential, String code) {
        if (code.length() == RecoveryCodes.LENGTH) {
            var used = recoveryCodes.use(credential.account(), code);
            return used ? OptionalLong.of(credential.totpLastStep()) : OptionalLong.empty();
        }
        return TotpCodes.step(credential.totpSecret(), code, clock.instant(), credential.totpLastStep());
    }

    @Override
    public Enrolment draw(UUID account) {
        return draw(account, TotpCodes.newSecret(random));
    }

    @Override
    public Enrolment draw(UUID account, String secret) {
        var login = links.names(account)
                .orElseThrow(() -> new NotFound("account " + account))
                .login();
        var issuer = encoded(office.name());
        var url = "otpauth://totp/" + issuer + ":" + login + "?secret=" + secret + "&issuer=" + issuer;
        var drawing = QrDrawing.of(url);
        return new Enrolment(secret, secret.replaceAll("(.{4})(?=.)", "$1 "), url, drawing.path(), drawing.size());
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }

    @Override
    public OptionalLong step(String secret, String code) {
        return TotpCodes.step(secret, RecoveryCodes.normal(code), clock.instant(), -1);
    }

    @Override
    @Transactional
    public void replace(UUID account, String secret, long step) {
        credentials.setTotp(account, secret, step);
    }

    @Override
    public List<String> newRecoveryCodes() {
        return RecoveryCodes.make(random);
    }

    @Override
    @Transactional
    public void replaceRecoveryCodes(UUID account, List<String> codes) {
        recoveryCodes.replace(account, codes);
    }

    @Override
    public Standing standing(UUID account) {
        return credentials.standing(account).orElseGet(() -> new Standing(Optional.empty(), 0, 0));
    }
}
