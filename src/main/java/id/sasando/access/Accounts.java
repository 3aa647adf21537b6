package id.sasando.access;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** What other modules may ask about the accounts of staff. */
public interface Accounts {

    /** The viewer of that account; empty if it is locked or never was. */
    Optional<Viewer> viewer(UUID account);

    /** The names to print beside ids, also of accounts that were locked since. */
    Map<UUID, String> names(Collection<UUID> accounts);

    /** Where notices to the owner of the account go, also while it is locked; empty if none was given. */
    Optional<String> email(UUID account);

    /** The account with that login, also one that was locked since. */
    Optional<UUID> named(String login);

    /** Who leads that account; empty: the head of office. */
    Optional<UUID> supervisor(UUID account);

    /** Those who can work on cases today, by name. */
    List<Colleague> holding(Role role);

    /** The roles that those accounts have today. Who is locked or has none is not in it. */
    Map<UUID, Set<Role>> roles(Collection<UUID> accounts);

    /** Who is away today, and who stands in. */
    Map<UUID, Away> away();

    /** @param deputy the name of who has their work until they are back */
    record Away(String deputy, LocalDate lastOn) {}

    /** An account to choose from a list. */
    record Colleague(UUID id, String name) {}

    /** What somebody still has to do, told by the module that knows it. */
    interface OpenWork {
        List<Rest> of(UUID account);

        /**
         * @param key a message with the count as its first place
         * @param path where it goes to somebody else
         */
        record Rest(String key, long count, String path) {}
    }

    /**
     * Published when the head named who leads an account.
     *
     * @param supervisor empty: the head
     */
    record SupervisorNamed(UUID account, Optional<UUID> supervisor, Instant at) {}

    /**
     * Published when somebody is to be away and another stands in.
     *
     * @param over it was ended before its last day, or taken back
     */
    record Standby(UUID account, UUID deputy, LocalDate firstOn, LocalDate lastOn, boolean over, Instant at) {}

    /** Published when an administrator locked an account. */
    record Locked(UUID account, Instant at) {}

    /**
     * Published when wrong passwords were entered for an account, at most once in some hours.
     *
     * @param tries since its owner last signed in
     */
    record WrongPasswords(UUID account, int tries, Instant at) {}

    /**
     * Published when wrong codes behind a right password closed the code step of an account.
     *
     * @param until when it opens by itself
     */
    record CodeClosed(UUID account, Instant at, Instant until) {}

    /** Published when an administrator took away password and second factor and made a new link. */
    record Reset(UUID account, Instant at) {}
}
