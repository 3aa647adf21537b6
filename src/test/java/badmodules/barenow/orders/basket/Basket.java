package badmodules.barenow.orders.basket;

import java.time.Instant;

/** Reads the time itself. */
class Basket {
    private final Instant filledAt = Instant.now();

    Instant filledAt() {
        return filledAt;
    }
}
