package id.sasando.complaints.core;

import static org.assertj.core.api.Assertions.assertThat;

import id.sasando.access.Role;
import id.sasando.access.Viewer;
import id.sasando.complaints.CaseState;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class CaseSightTest {
    private static final Optional<UUID> SELF = Optional.of(UUID.randomUUID());
    private static final Optional<UUID> OTHER = Optional.of(UUID.randomUUID());
    private static final Optional<UUID> NOBODY = Optional.empty();

    @ParameterizedTest
    @EnumSource(CaseState.class)
    void theHeadSeesEveryCase(CaseState state) {
        assertThat(CaseSight.of(viewer(Role.HEAD_OF_OFFICE), state, OTHER, NOBODY))
                .isEqualTo(Sight.FULL);
    }

    @ParameterizedTest
    @EnumSource(CaseState.class)
    void anOfficerOpensOwnCasesAndSeesTheLineOfOthers(CaseState state) {
        assertThat(CaseSight.of(viewer(Role.CASE_OFFICER), state, SELF, NOBODY)).isEqualTo(Sight.FULL);
        assertThat(CaseSight.of(viewer(Role.CASE_OFFICER), state, OTHER, NOBODY))
                .isEqualTo(Sight.LINE);
        assertThat(CaseSight.of(viewer(Role.CASE_OFFICER), state, NOBODY, NOBODY))
                .isEqualTo(Sight.LINE);
    }

    @Test
    void theSecondPairOfEyesSeesTheCaseThatWaitsForIt() {
        var officer = viewer(Role.CASE_OFFICER);

        assertThat(CaseSight.of(officer, CaseState.IN_HANDLING, OTHER, SELF)).isEqualTo(Sight.FULL);
        assertThat(CaseSight.of(officer, CaseState.IN_HANDLING, OTHER, OTHER)).isEqualTo(Sight.LINE);
    }

    @ParameterizedTest
    @EnumSource(CaseState.class)
    void theFrontDeskOpensWhatIsNewAndNothingElse(CaseState state) {
        var isNew = state == CaseState.RECEIVED || state == CaseState.REGISTERED;

        assertThat(CaseSight.of(viewer(Role.FRONT_DESK), state, NOBODY, NOBODY))
                .isEqualTo(isNew ? Sight.FULL : Sight.LINE);
        assertThat(CaseSight.of(viewer(Role.FRONT_DESK), CaseState.VERIFIED, SELF, SELF))
                .as("assigned by name only")
                .isEqualTo(Sight.LINE);
    }

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            names = {"AUDITOR", "ADMIN"})
    void whoMayNotSeeCasesSeesNotEvenTheLineOfTheirOwn(Role role) {
        assertThat(CaseSight.of(viewer(role), CaseState.RECEIVED, SELF, SELF)).isEqualTo(Sight.NONE);
    }

    @Test
    void thePublicSeesNothingWhateverRolesItClaims() {
        var claimed = new Viewer(NOBODY, "", Set.of(Role.HEAD_OF_OFFICE));

        assertThat(CaseSight.of(Viewer.PUBLIC, CaseState.RECEIVED, NOBODY, NOBODY))
                .isEqualTo(Sight.NONE);
        assertThat(CaseSight.of(claimed, CaseState.RECEIVED, NOBODY, NOBODY)).isEqualTo(Sight.NONE);
    }

    @Test
    void theConditionsOfListsSayWhoTheViewerIs() {
        assertThat(CaseSight.scope(viewer(Role.CASE_OFFICER)))
                .containsEntry("viewer", SELF.orElseThrow())
                .containsEntry("head", false)
                .containsEntry("officer", true)
                .containsEntry("desk", false);
    }

    private static Viewer viewer(Role role) {
        return new Viewer(SELF, "Contoh", Set.of(role));
    }
}
