package id.sasando.access.secret;

import id.sasando.access.Accounts;
import id.sasando.access.limits.SignInBounds;
import id.sasando.access.secret.StoredWrongPasswords.Sum;
import id.sasando.shared.Job;
import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Finds out to which accounts wrong passwords belong, and tells the owner of one that was tried often. It is done here
 * and not with the try itself, so that a try costs the same whether or not there is such a login.
 */
@Component
class TellOfWrongPasswords implements Job {
    private final StoredWrongPasswords wrongPasswords;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    TellOfWrongPasswords(StoredWrongPasswords wrongPasswords, ApplicationEventPublisher events, Clock clock) {
        this.wrongPasswords = wrongPasswords;
        this.events = events;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "access.tell-of-wrong-passwords";
    }

    @Override
    public Duration every() {
        return Duration.ofMinutes(1);
    }

    @Override
    @Transactional
    public void run() {
        var counted = wrongPasswords.take();
        if (counted.isEmpty()) return;
        var owners = wrongPasswords.owners().stream()
                .collect(Collectors.toMap(StoredWrongPasswords.Owner::login, Function.identity()));
        for (var tries : counted) {
            var owner = owners.get(tries.login());
            if (owner != null) tell(owner.account(), wrongPasswords.add(owner.account(), tries.tries()));
        }
    }

    private void tell(UUID account, Sum sum) {
        var now = clock.instant();
        if (sum.tries() < SignInBounds.TOLD_FROM) return;
        if (sum.toldAt().isAfter(now.minus(SignInBounds.TOLD_AGAIN_AFTER))) return;
        wrongPasswords.told(account);
        events.publishEvent(new Accounts.WrongPasswords(account, sum.tries(), now));
    }
}
