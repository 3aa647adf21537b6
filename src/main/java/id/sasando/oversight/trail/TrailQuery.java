package id.sasando.oversight.trail;

import id.sasando.audit.AuditReading.Filter;
import id.sasando.web.TypedDate;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;

/** What the address asks of the trail, as typed. */
public record TrailQuery(
        @Size(max = 36) String account,
        @Size(max = 80) String action,
        @Size(max = 36) String subject,
        @Size(max = 20) String from,
        @Size(max = 20) String until,
        @Size(max = 20) String after) {
    private static final Pattern ID = Pattern.compile("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");
    private static final Pattern KEY = Pattern.compile("[0-9]{1,18}");

    @SuppressWarnings("NullAway") // an address may leave any of them out
    public TrailQuery {
        account = clean(account);
        action = clean(action);
        subject = clean(subject);
        from = clean(from);
        until = clean(until);
        after = clean(after);
    }

    void check(Errors errors) {
        if (!account.isEmpty() && id(account).isEmpty()) errors.rejectValue("account", "oversight.trail.no-id");
        if (!subject.isEmpty() && id(subject).isEmpty()) errors.rejectValue("subject", "oversight.trail.no-id");
        if (!from.isEmpty() && TypedDate.read(from).isEmpty()) errors.rejectValue("from", "oversight.trail.no-day");
        if (!until.isEmpty() && TypedDate.read(until).isEmpty()) errors.rejectValue("until", "oversight.trail.no-day");
    }

    /** The last day is included whole. */
    Filter filter(ZoneId zone) {
        return new Filter(
                id(account),
                action,
                id(subject),
                TypedDate.read(from).map(it -> start(it, zone)),
                TypedDate.read(until).map(it -> start(it.plusDays(1), zone)));
    }

    /** The names of what narrows, for the trail. */
    List<String> names() {
        var names = new ArrayList<String>();
        if (!account.isEmpty()) names.add("account");
        if (!action.isEmpty()) names.add("action");
        if (!subject.isEmpty()) names.add("subject");
        if (!from.isEmpty()) names.add("from");
        if (!until.isEmpty()) names.add("until");
        return List.copyOf(names);
    }

    Optional<Long> key() {
        return KEY.matcher(after).matches() ? Optional.of(Long.valueOf(after)) : Optional.empty();
    }

    private static Optional<UUID> id(String typed) {
        return ID.matcher(typed).matches() ? Optional.of(UUID.fromString(typed)) : Optional.empty();
    }

    private static Instant start(LocalDate day, ZoneId zone) {
        return day.atStartOfDay(zone).toInstant();
    }

    private static String clean(@Nullable String typed) {
        return typed == null ? "" : typed.strip();
    }
}
