package id.sasando.access.secret;

import id.sasando.access.limits.SignInBounds;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Wrong codes behind a right password. So many within an hour close the code step for a while; whoever tries then is
 * not listened to and lengthens nothing.
 *
 * @param at the wrong ones of the last hour, the oldest first
 */
record WrongCodes(List<Instant> at, Optional<Instant> closedUntil) {
    static final WrongCodes NONE = new WrongCodes(List.of(), Optional.empty());

    WrongCodes {
        at = List.copyOf(at);
    }

    boolean closed(Instant now) {
        return closedUntil.filter(now::isBefore).isPresent();
    }

    /** One more wrong code. */
    WrongCodes and(Instant now) {
        if (closed(now)) return this;
        var since = now.minus(SignInBounds.CODES_WITHIN);
        var recent = Stream.concat(at.stream().filter(since::isBefore), Stream.of(now))
                .toList();
        if (recent.size() < SignInBounds.WRONG_CODES_MAX) return new WrongCodes(recent, Optional.empty());
        return new WrongCodes(List.of(), Optional.of(now.plus(SignInBounds.CODES_CLOSED)));
    }
}
