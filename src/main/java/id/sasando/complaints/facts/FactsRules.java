package id.sasando.complaints.facts;

import id.sasando.complaints.CaseFacts;
import id.sasando.complaints.core.CaseSubject;
import id.sasando.complaints.store.Protection;
import id.sasando.reference.CodeLists;
import id.sasando.shared.Office;
import id.sasando.shared.RuleViolation;
import java.time.Clock;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Which facts a case does not take, whoever brings them. A code that it has already may stay when it is chosen no more. */
@Component
class FactsRules {
    private final CodeLists codes;
    private final Protection protection;
    private final Office office;
    private final Clock clock;

    FactsRules(CodeLists codes, Protection protection, Office office, Clock clock) {
        this.codes = codes;
        this.protection = protection;
        this.office = office;
        this.clock = clock;
    }

    void refuseUnfit(CaseSubject before, ChangeFacts.Facts facts) {
        var today = clock.instant().atZone(office.zone()).toLocalDate();
        var after = facts.subject();
        var types = after.types().stream()
                .allMatch(it -> before.types().contains(it) || codes.caseTypes().has(it, today));
        var departure = after.departureStatus().equals(before.departureStatus())
                || codes.departureStatuses().has(after.departureStatus(), today);
        if (!types || !departure) throw new RuleViolation("complaints.facts.choose-from-the-list");
        if (days(facts.facts()).anyMatch(it -> it.isAfter(today))) {
            throw new RuleViolation("complaints.resolution.told-on-a-day-until-today");
        }
        if (facts.reason().isBlank() && protection.isLowered(before, after)) {
            throw new RuleViolation("complaints.facts.lowering-needs-a-reason");
        }
    }

    private static Stream<LocalDate> days(CaseFacts facts) {
        return Stream.of(facts.eventOn(), facts.lastContactOn()).flatMap(it -> it.stream());
    }
}
