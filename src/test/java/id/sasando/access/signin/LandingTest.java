package id.sasando.access.signin;

import static org.assertj.core.api.Assertions.assertThat;

import id.sasando.access.Role;
import id.sasando.access.Viewer;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LandingTest {

    @ParameterizedTest
    @ValueSource(strings = {"/", "/desk", "/cases/PGD-NTT-2026-000123", "/cases?filter=mine&after=x%20y"})
    void ourOwnPathsAreFollowed(String next) {
        assertThat(Landing.of(next, viewer(Role.CASE_OFFICER))).isEqualTo(next);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "//evil.example",
                "/\\evil.example",
                "https://evil.example/",
                "desk",
                "/desk\r\nX: y",
                "/{x}",
                "/desk#x",
                "/a:b",
                "/sign-in",
                "/sign-out"
            })
    void everythingElseLeadsToTheDesk(String next) {
        assertThat(Landing.of(next, viewer(Role.CASE_OFFICER))).isEqualTo("/desk");
    }

    @Test
    void whoHasNoWorkListLandsOnTheFirstPageOfTheirOwn() {
        assertThat(Landing.of("", viewer(Role.ADMIN))).isEqualTo("/admin/accounts");
        assertThat(Landing.of("", viewer(Role.AUDITOR))).isEqualTo("/trail");
    }

    private static Viewer viewer(Role role) {
        return new Viewer(Optional.of(UUID.randomUUID()), "Petugas Contoh", Set.of(role));
    }
}
