package id.sasando.access.staff;

import id.sasando.shared.RuleViolation;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Somebody is away and somebody stands in. Both days belong to it.
 *
 * @param account who is away
 */
record Absence(UUID id, UUID account, UUID deputy, LocalDate firstOn, LocalDate lastOn) {
    static final int LENGTH_DAYS_MAX = 366;

    /** Is it today, in the zone of the office? */
    boolean holds(LocalDate today) {
        return !today.isBefore(firstOn) && !today.isAfter(lastOn);
    }

    boolean overlaps(Absence other) {
        return !firstOn.isAfter(other.lastOn) && !other.firstOn.isAfter(lastOn);
    }

    /**
     * Refuses what cannot hold: nobody is away twice, and whoever stands in for somebody is there.
     *
     * @param known absences that are not over
     * @throws RuleViolation with the first reason
     */
    void refuse(List<Absence> known, LocalDate today) {
        if (lastOn.isBefore(firstOn)) throw new RuleViolation("access.absence.ends-before-it-begins");
        if (firstOn.isBefore(today)) throw new RuleViolation("access.absence.begins-before-today");
        if (!lastOn.isBefore(firstOn.plusDays(LENGTH_DAYS_MAX))) throw new RuleViolation("access.absence.is-too-long");
        if (deputy.equals(account)) throw new RuleViolation("access.absence.nobody-stands-in-for-themselves");
        known.stream()
                .filter(this::overlaps)
                .map(this::clash)
                .flatMap(Optional::stream)
                .findFirst()
                .ifPresent(it -> {
                    throw new RuleViolation(it);
                });
    }

    private Optional<String> clash(Absence other) {
        if (other.account.equals(account)) return Optional.of("access.absence.is-away-then-already");
        if (other.account.equals(deputy)) return Optional.of("access.absence.deputy-is-away-then");
        if (other.deputy.equals(account)) return Optional.of("access.absence.stands-in-for-somebody-then");
        return Optional.empty();
    }
}
