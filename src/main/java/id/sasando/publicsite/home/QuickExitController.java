package id.sasando.publicsite.home;

import id.sasando.access.Open;
import java.net.URI;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;

/** Quick exit: the browser forgets this site. With scripts it is told so in passing, without them on the way out. */
@Controller
class QuickExitController {
    private static final String HEADER = "Clear-Site-Data";
    private static final String ALL = "\"cache\", \"cookies\", \"storage\"";
    private final URI away;

    QuickExitController(@Value("${sasando.quick-exit}") URI away) {
        this.away = away;
    }

    @PostMapping("/quick-exit")
    @Open
    ResponseEntity<Void> clear() {
        return ResponseEntity.noContent().header(HEADER, ALL).build();
    }

    @GetMapping("/quick-exit")
    @Open
    ResponseEntity<Void> leave() {
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .location(away)
                .header(HEADER, ALL)
                .build();
    }
}
