package badmodules.nopermission.orders.basket;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** Names no permission. */
@Controller
class BasketController {
    @GetMapping("/basket")
    String show() {
        return "orders/basket";
    }
}
