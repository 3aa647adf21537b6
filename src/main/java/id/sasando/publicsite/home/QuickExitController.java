package id.sasando.publicsite.home;

import id.sasando.access.Open;
import id.sasando.publicsite.EndedForms;
import jakarta.validation.constraints.Size;
import java.net.URI;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;

/** Quick exit: the browser forgets this site, and the server refuses the form that was open. With scripts it is told so in passing, without them on the way out. */
@Controller
class QuickExitController {
    private static final String HEADER = "Clear-Site-Data";
    private static final String ALL = "\"cache\", \"cookies\", \"storage\"";
    private final URI away;
    private final EndedForms ended;

    QuickExitController(@Value("${sasando.quick-exit}") URI away, EndedForms ended) {
        this.away = away;
        this.ended = ended;
    }

    /** @param mark of the form that was open, if there was one; a text that is no mark ends nothing */
    record MarkForm(
            @Nullable @Size(max = EndedForms.MARK_MAX) String mark) {}

    @PostMapping("/quick-exit")
    @Open
    ResponseEntity<Void> clear(MarkForm form) {
        ended.left(form.mark());
        return ResponseEntity.noContent().header(HEADER, ALL).build();
    }

    @GetMapping("/quick-exit")
    @Open
    ResponseEntity<Void> leave(MarkForm form) {
        ended.left(form.mark());
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .location(away)
                .header(HEADER, ALL)
                .build();
    }
}
