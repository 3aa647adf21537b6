package id.sasando.complaints.words;

import id.sasando.access.Accounts;
import id.sasando.access.Role;
import id.sasando.web.Option;
import id.sasando.web.Texts;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import org.springframework.stereotype.Component;

/** Whom work may be given to, so that whoever gives it knows who is away and who stands in. */
@Component
public class OfficerChoices {
    private final Accounts accounts;

    OfficerChoices(Accounts accounts) {
        this.accounts = accounts;
    }

    /** @param someAway at least one of them is away today */
    public record Officers(List<Option> options, boolean someAway) {}

    /** Those who hold one of these roles and pass, by name within each role. */
    public Officers of(Predicate<UUID> passes, Texts texts, Role... roles) {
        var away = accounts.away();
        var found = Arrays.stream(roles)
                .flatMap(it -> accounts.holding(it).stream())
                .distinct()
                .filter(it -> passes.test(it.id()))
                .toList();
        var options = found.stream()
                .map(it -> {
                    var label = Optional.ofNullable(away.get(it.id()))
                            .map(out -> texts.get(
                                    "complaints.officer.away", it.name(), texts.date(out.lastOn()), out.deputy()));
                    return new Option(it.id().toString(), label.orElse(it.name()));
                })
                .toList();
        return new Officers(options, found.stream().anyMatch(it -> away.containsKey(it.id())));
    }
}
