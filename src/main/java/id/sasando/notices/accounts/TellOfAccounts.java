package id.sasando.notices.accounts;

import id.sasando.access.Accounts;
import id.sasando.access.Role;
import id.sasando.access.RoleGrants;
import id.sasando.notices.Notice;
import id.sasando.notices.Notices;
import id.sasando.web.Language;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Tells the owner of an account and the head of office that it was locked or reset or that its roles change, within the transaction that did
 * it. Whoever has no address is not told. Staff read Indonesian.
 */
@Component
class TellOfAccounts {
    private final Accounts accounts;
    private final Notices notices;

    TellOfAccounts(Accounts accounts, Notices notices) {
        this.accounts = accounts;
        this.notices = notices;
    }

    @EventListener
    void locked(Accounts.Locked locked) {
        tell("locked", locked.account(), locked.at(), name -> List.of(name, locked.at()));
    }

    /** What strangers do at the door concerns its owner alone. */
    @EventListener
    void tried(Accounts.WrongPasswords wrong) {
        var account = wrong.account();
        var topic = "notices.accounts.own-wrong-passwords";
        put(topic, "wrong-passwords", account, account, wrong.at(), List.of(wrong.tries()));
    }

    /** Somebody knows the password. */
    @EventListener
    void closed(Accounts.CodeClosed closed) {
        tell("code-closed", closed.account(), closed.at(), name -> List.of(name, closed.at(), closed.until()));
    }

    @EventListener
    void reset(Accounts.Reset reset) {
        tell("reset", reset.account(), reset.at(), name -> List.of(name, reset.at()));
    }

    @EventListener
    void changed(RoleGrants.Changed changed) {
        var named = changed.what().name().toLowerCase(Locale.ROOT).replace('_', '-');
        var what = named.startsWith("reset-") ? named : "roles-" + named;
        tell(what, changed.account(), changed.at(), name -> List.of(name, changed.at()));
        if (changed.auditors()) tellAuditors(what, changed.account(), changed.at());
    }

    /** The head did it, so the officer and the new supervisor are told. */
    @EventListener
    void named(Accounts.SupervisorNamed named) {
        var name = accounts.names(Set.of(named.account())).getOrDefault(named.account(), "");
        List<Object> places = List.of(name, named.at());
        var topic = "notices.accounts.own-supervisor";
        put(topic, "supervisor", named.account(), named.account(), named.at(), places);
        named.supervisor()
                .ifPresent(it -> put(
                        "notices.accounts.other-supervisor", "supervisor", named.account(), it, named.at(), places));
    }

    @EventListener
    void standsBy(Accounts.Standby standby) {
        var name = accounts.names(Set.of(standby.account())).getOrDefault(standby.account(), "");
        var what = standby.over() ? "absence-over" : "absence";
        List<Object> places = List.of(name, standby.firstOn(), standby.lastOn());
        var recipients = Stream.concat(
                Stream.of(standby.account(), standby.deputy()),
                accounts.holding(Role.HEAD_OF_OFFICE).stream().map(Accounts.Colleague::id));
        recipients.distinct().forEach(it -> {
            var who = it.equals(standby.account()) ? "own-" : it.equals(standby.deputy()) ? "deputy-" : "other-";
            put("notices.accounts." + who + what, what, standby.account(), it, standby.at(), places);
        });
    }

    private void tell(String what, UUID account, Instant at, Function<String, List<Object>> places) {
        var name = accounts.names(Set.of(account)).getOrDefault(account, "");
        put("notices.accounts.own-" + what, what, account, account, at, places.apply(name));
        accounts.holding(Role.HEAD_OF_OFFICE).stream()
                .map(Accounts.Colleague::id)
                .filter(it -> !it.equals(account))
                .forEach(it -> put("notices.accounts.other-" + what, what, account, it, at, places.apply(name)));
    }

    /** The head is told of what auditors decide, and auditors that they are to decide it. */
    private void tellAuditors(String what, UUID account, Instant at) {
        var name = accounts.names(Set.of(account)).getOrDefault(account, "");
        accounts.holding(Role.AUDITOR).stream()
                .map(Accounts.Colleague::id)
                .filter(it -> !it.equals(account))
                .forEach(it -> put("notices.accounts.other-" + what, what, account, it, at, List.of(name, at)));
    }

    private void put(String topic, String what, UUID account, UUID recipient, Instant at, List<Object> places) {
        var key = "access." + what + ":" + account + ":" + at.toEpochMilli() + ":" + recipient;
        accounts.email(recipient).ifPresent(it -> notices.put(new Notice(key, it, Language.INDONESIAN, topic, places)));
    }
}
