package badmodules.openpost.orders.basket;

import id.sasando.access.Open;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;

/** Takes a form of everybody where forms are not sealed. */
@Controller
class BasketController {
    @PostMapping("/basket")
    @Open
    String fill() {
        return "redirect:/basket";
    }
}
