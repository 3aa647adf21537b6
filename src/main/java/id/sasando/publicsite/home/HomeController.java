package id.sasando.publicsite.home;

import id.sasando.access.Open;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** Pages that say the same to everybody. */
@Controller
class HomeController {

    @GetMapping("/")
    @Open
    String home() {
        return "publicsite/home/home";
    }

    @GetMapping("/privacy")
    @Open
    String privacy() {
        return "publicsite/home/privacy";
    }

    @GetMapping("/accessibility")
    @Open
    String accessibility() {
        return "publicsite/home/accessibility";
    }
}
