package id.sasando.access;

import id.sasando.shared.Actor;
import id.sasando.shared.Forbidden;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * Who looks. Made anew for every request, so that a lock or a role taken away works at once.
 *
 * @param account empty for the public
 * @param standsInFor who is away today and has this viewer as deputy
 */
public record Viewer(Optional<UUID> account, String name, Set<Role> roles, Set<UUID> standsInFor) {

    /** Anybody who is not signed in. */
    public static final Viewer PUBLIC = new Viewer(Optional.empty(), "", Set.of());

    private static final String NO_ROLE = "NO_ROLE";

    public Viewer {
        roles = Set.copyOf(roles);
        standsInFor = Set.copyOf(standsInFor);
    }

    /** Somebody who stands in for nobody. */
    public Viewer(Optional<UUID> account, String name, Set<Role> roles) {
        this(account, name, roles, Set.of());
    }

    /** Is the work of that account this viewer's own today: as its holder, or as deputy? */
    public boolean covers(UUID holder) {
        return account.equals(Optional.of(holder)) || standsInFor.contains(holder);
    }

    /** Whoever is signed in sees their own account, also while all their roles still wait for the head. */
    public boolean may(Permission permission) {
        if (permission == Permission.OWN_ACCOUNT) return account.isPresent();
        return roles.stream().anyMatch(it -> it.may(permission));
    }

    public boolean is(Role role) {
        return roles.contains(role);
    }

    /**
     * The head leads everybody, a supervisor those who were given to them.
     *
     * @param supervisor of the account in question; empty: the head of office
     */
    public boolean leads(Optional<UUID> supervisor) {
        return is(Role.HEAD_OF_OFFICE) || account.isPresent() && supervisor.equals(account);
    }

    /** The signed-in account's id. Only for handlers that require a permission. */
    public UUID id() {
        return account.orElseThrow(() -> new Forbidden("nobody is signed in"));
    }

    /** The actor for history and audit: the staff member in the role that allows the act. */
    public Actor actor(Permission permission) {
        if (account.isEmpty()) return new Actor.Visitor();
        if (permission == Permission.OWN_ACCOUNT && roles.isEmpty()) return new Actor.Staff(account.get(), NO_ROLE);
        var role = roles.stream().filter(it -> it.may(permission)).sorted().findFirst();
        return new Actor.Staff(
                account.get(),
                role.orElseThrow(() -> new Forbidden(permission.name())).name());
    }
}
