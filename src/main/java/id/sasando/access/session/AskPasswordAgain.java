package id.sasando.access.session;

import id.sasando.access.Passwords;
import id.sasando.access.SourceLimits;
import id.sasando.access.SourceLimits.Kind;
import id.sasando.access.SourceLimits.Try;
import id.sasando.access.Viewer;
import jakarta.servlet.http.HttpSession;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/**
 * Asks somebody who is signed in for the password once more. Tries are counted by session: whoever stole one does not
 * keep the owner out of another.
 */
@Component
public class AskPasswordAgain {
    private final Passwords passwords;
    private final SourceLimits limits;

    AskPasswordAgain(Passwords passwords, SourceLimits limits) {
        this.passwords = passwords;
        this.limits = limits;
    }

    /** @throws id.sasando.shared.TooManyAttempts if this session tried too often; then nothing is looked at */
    public boolean isRight(Viewer viewer, String password, HttpSession session) {
        var id = UUID.nameUUIDFromBytes(session.getId().getBytes(StandardCharsets.US_ASCII));
        var attempt = new Try(Kind.WRONG_OWN_PASSWORD, viewer.id().toString(), Optional.of(id));
        limits.take(attempt);
        var right = passwords.check(viewer.id(), password);
        if (right) limits.giveBack(attempt);
        return right;
    }
}
