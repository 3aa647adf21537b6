package id.sasando.oversight.trail;

import id.sasando.access.Accounts;
import id.sasando.audit.AuditReading.Filter;
import id.sasando.shared.Office;
import id.sasando.web.TypedDate;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;
import org.springframework.validation.Errors;

/** Reads what was typed into the filter of the trail: logins, numbers of cases, days. */
@Component
class TrailFilters {
    static final Set<String> ACTORS = Set.of("STAFF", "REPORTER", "VISITOR", "SYSTEM");
    private static final Pattern ID = Pattern.compile("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");
    private static final Pattern ENTRY = Pattern.compile("[0-9]{1,18}");
    private final Accounts accounts;
    private final CaseLabels labels;
    private final Office office;

    TrailFilters(Accounts accounts, CaseLabels labels, Office office) {
        this.accounts = accounts;
        this.labels = labels;
        this.office = office;
    }

    /** The last day is included whole. What cannot be read is a trouble at its field, and narrows nothing here. */
    Filter read(TrailQuery query, Errors errors) {
        var account =
                id(query.account()).or(() -> accounts.named(query.account().toLowerCase(Locale.ROOT)));
        var subject = id(query.subject())
                .or(() -> entry(query.subject()))
                .or(() -> labels.id(query.subject().toUpperCase(Locale.ROOT)));
        var from = TypedDate.read(query.from());
        var until = TypedDate.read(query.until());
        if (!query.actor().isEmpty() && !ACTORS.contains(query.actor())) {
            errors.rejectValue("actor", "oversight.trail.no-actor");
        }
        check("account", query.account(), account, "oversight.trail.no-account", errors);
        check("subject", query.subject(), subject, "oversight.trail.no-subject", errors);
        check("from", query.from(), from, "oversight.trail.no-day", errors);
        check("until", query.until(), until, "oversight.trail.no-day", errors);
        return new Filter(
                query.actor(),
                account,
                query.action(),
                query.kind(),
                subject,
                from.map(this::start),
                until.map(it -> start(it.plusDays(1))));
    }

    /** The entry after which the page begins. */
    static Optional<Long> key(TrailQuery query) {
        return Optional.of(query.after())
                .filter(it -> ENTRY.matcher(it).matches())
                .map(Long::valueOf);
    }

    /** An entry of the trail as the subject of another: its number in the lower half of an id. */
    static UUID entryId(long number) {
        return new UUID(0, number);
    }

    private static void check(String field, String typed, Optional<?> read, String trouble, Errors errors) {
        if (!typed.isEmpty() && read.isEmpty()) errors.rejectValue(field, trouble);
    }

    private static Optional<UUID> id(String typed) {
        return ID.matcher(typed).matches() ? Optional.of(UUID.fromString(typed)) : Optional.empty();
    }

    private static Optional<UUID> entry(String typed) {
        return ENTRY.matcher(typed).matches() ? Optional.of(entryId(Long.parseLong(typed))) : Optional.empty();
    }

    private Instant start(LocalDate day) {
        return day.atStartOfDay(office.zone()).toInstant();
    }
}
