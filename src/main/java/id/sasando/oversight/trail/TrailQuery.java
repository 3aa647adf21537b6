package id.sasando.oversight.trail;

import jakarta.validation.constraints.Size;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * What the address asks of the trail, as typed.
 *
 * @param account a login or the id of an account
 * @param subject the number of a case or the id of anything
 */
record TrailQuery(
        @Size(max = 10) String actor,
        @Size(max = 40) String account,
        @Size(max = 80) String action,
        @Size(max = 40) String kind,
        @Size(max = 40) String subject,
        @Size(max = 20) String from,
        @Size(max = 20) String until,
        @Size(max = 20) String after) {

    @SuppressWarnings("NullAway") // an address may leave any of them out
    TrailQuery {
        actor = clean(actor);
        account = clean(account);
        action = clean(action);
        kind = clean(kind);
        subject = clean(subject);
        from = clean(from);
        until = clean(until);
        after = clean(after);
    }

    TrailPage.Asked asked() {
        return new TrailPage.Asked(actor, account, action, kind, subject, from, until);
    }

    /** The names of what narrows, for the trail. */
    List<String> names() {
        return List.copyOf(narrowing().keySet());
    }

    /** What narrows, with its values: these are sealed. */
    String words() {
        return path("");
    }

    /** The path of the file with all that this filter finds. */
    String export() {
        return path("/trail.csv");
    }

    String older(String key) {
        return UriComponentsBuilder.fromUriString(path("/trail"))
                .queryParam("after", key)
                .toUriString();
    }

    private String path(String page) {
        var path = UriComponentsBuilder.fromPath(page);
        narrowing().forEach(path::queryParam);
        return path.encode().toUriString();
    }

    private Map<String, String> narrowing() {
        var all = new LinkedHashMap<String, String>();
        all.put("actor", actor);
        all.put("account", account);
        all.put("action", action);
        all.put("kind", kind);
        all.put("subject", subject);
        all.put("from", from);
        all.put("until", until);
        all.values().removeIf(String::isEmpty);
        return all;
    }

    private static String clean(@Nullable String typed) {
        return typed == null ? "" : typed.strip();
    }
}
