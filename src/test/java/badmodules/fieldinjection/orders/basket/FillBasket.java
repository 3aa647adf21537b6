package badmodules.fieldinjection.orders.basket;

import java.time.Clock;
import org.springframework.beans.factory.annotation.Autowired;

/** Gets its clock behind its constructor's back. */
class FillBasket {
    @Autowired
    private Clock clock;

    boolean isLate() {
        return clock.millis() > 0;
    }
}
