package badmodules.unboundedinput.orders.basket;

import id.sasando.access.Open;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Binds a form that nobody checks. */
@Controller
public class BasketController {
    @PostMapping("/report/basket")
    @Open
    String fill(BasketForm form, @RequestParam String colour) {
        return form.name() + colour;
    }
}
