package id.sasando.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.sasando.shared.Actor;
import id.sasando.shared.Forbidden;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ViewerTest {
    private static final UUID ID = UUID.randomUUID();

    @ParameterizedTest
    @EnumSource(Permission.class)
    void thePublicMayNothing(Permission permission) {
        assertThat(Viewer.PUBLIC.may(permission)).isFalse();
        assertThat(Viewer.PUBLIC.actor(permission)).isEqualTo(new Actor.Visitor());
    }

    @ParameterizedTest
    @EnumSource(Permission.class)
    void whoHoldsTwoRolesMayWhatOneOfThemMay(Permission permission) {
        var both = viewer(Role.FRONT_DESK, Role.AUDITOR);

        assertThat(both.may(permission)).isEqualTo(Role.FRONT_DESK.may(permission) || Role.AUDITOR.may(permission));
    }

    @Test
    void anActIsDoneInTheRoleThatAllowsIt() {
        var both = viewer(Role.AUDITOR, Role.HEAD_OF_OFFICE, Role.CASE_OFFICER);

        assertThat(both.actor(Permission.VIEW_TRAIL)).isEqualTo(new Actor.Staff(ID, "AUDITOR"));
        assertThat(both.actor(Permission.ASSIGN_CASE)).isEqualTo(new Actor.Staff(ID, "HEAD_OF_OFFICE"));
        assertThat(both.actor(Permission.TAKE_CASE))
                .as("the first of those that allow it")
                .isEqualTo(new Actor.Staff(ID, "CASE_OFFICER"));
    }

    @Test
    void noActorIsMadeForWhatNoRoleAllows() {
        var admin = viewer(Role.ADMIN);

        assertThatThrownBy(() -> admin.actor(Permission.VIEW_CASES))
                .isInstanceOf(Forbidden.class)
                .hasMessageContaining("VIEW_CASES");
    }

    @Test
    void onlyWhoIsSignedInHasAnId() {
        assertThat(viewer(Role.ADMIN).id()).isEqualTo(ID);
        assertThat(viewer(Role.ADMIN).is(Role.ADMIN)).isTrue();
        assertThat(viewer(Role.ADMIN).is(Role.AUDITOR)).isFalse();
        assertThatThrownBy(Viewer.PUBLIC::id).isInstanceOf(Forbidden.class);
    }

    /** Whoever makes accounts and keeps public telephone numbers sees no case; whoever watches the work has no list, no search, and changes no facts. */
    @Test
    void auditorAndAdministratorHaveNoPartInTheWorkOfTheOffice() {
        assertThat(Role.AUDITOR.permissions())
                .doesNotContain(
                        Permission.VIEW_WORK_LIST,
                        Permission.SEARCH_CASES,
                        Permission.EDIT_CASE,
                        Permission.REVEAL_IDENTITY,
                        Permission.ASSIGN_CASE,
                        Permission.ARRANGE_WORK);
        assertThat(Role.ADMIN.permissions())
                .containsExactlyInAnyOrder(Permission.OWN_ACCOUNT, Permission.MANAGE_ACCOUNTS, Permission.KEEP_PHONES);
    }

    private static Viewer viewer(Role... roles) {
        return new Viewer(Optional.of(ID), "Contoh", Set.of(roles));
    }
}
