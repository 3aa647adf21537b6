package id.sasando.access.roles;

import static id.sasando.access.Permission.CONFIRM_ROLES;

import id.sasando.access.SignInLinks;
import id.sasando.access.Viewer;
import id.sasando.access.account.ResetSignIn;
import id.sasando.access.roles.RoleChange.Decision;
import id.sasando.access.roles.RoleChange.Kind;
import id.sasando.shared.RuleViolation;
import id.sasando.shared.StaleRecord;
import java.time.Clock;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Use case: somebody confirms a new way into an account, and they alone see its link. Whoever asked for it never does.
 */
@Service
class ConfirmReset {
    private final StoredRoleChanges changes;
    private final GrantRoles grants;
    private final ResetSignIn resetSignIn;
    private final Clock clock;

    ConfirmReset(StoredRoleChanges changes, GrantRoles grants, ResetSignIn resetSignIn, Clock clock) {
        this.changes = changes;
        this.grants = grants;
        this.resetSignIn = resetSignIn;
        this.clock = clock;
    }

    /** @throws StaleRecord also if the account holds other roles now, so that somebody else would have to confirm */
    @Transactional
    SignInLinks.Link run(RoleChange change, Viewer by) {
        if (change.kind() != Kind.RESET) throw new StaleRecord("role change " + change.id());
        change.refusalOf(by, clock.instant()).ifPresent(it -> {
            throw new RuleViolation(it);
        });
        var role = grants.deciding(change.account(), false);
        if (role.isPresent() && role.get().confirmer() != change.role().confirmer()) {
            throw new StaleRecord("role change " + change.id());
        }
        changes.decide(change, Decision.CONFIRMED, by.id(), Optional.empty());
        return resetSignIn.carryOut(change.account(), by.actor(CONFIRM_ROLES), CONFIRM_ROLES);
    }
}
