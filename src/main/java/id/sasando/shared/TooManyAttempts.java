package id.sasando.shared;

import java.time.Duration;

/** A source tried too often. It is told when to come back and holds no connection meanwhile. */
public final class TooManyAttempts extends RuntimeException {
    private static final long serialVersionUID = 1;
    private final Duration retryAfter;

    public TooManyAttempts(Duration retryAfter) {
        super("too many attempts");
        this.retryAfter = retryAfter;
    }

    public Duration retryAfter() {
        return retryAfter;
    }
}
