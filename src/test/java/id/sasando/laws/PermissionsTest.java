package id.sasando.laws;

import static org.assertj.core.api.Assertions.assertThat;

import id.sasando.access.Permission;
import id.sasando.access.Role;
import id.sasando.access.Viewer;
import id.sasando.complaints.AboutOffice;
import id.sasando.complaints.CaseState;
import id.sasando.complaints.core.CaseSight;
import id.sasando.complaints.core.Sight;
import id.sasando.laws.code.Code;
import id.sasando.laws.code.Golden;
import id.sasando.laws.code.Handler;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What each role may do, as a table that a reviewer reads. */
@Tag("law")
class PermissionsTest {
    private static final Set<Permission> ABOUT_CASES =
            EnumSet.of(Permission.VIEW_CASES, Permission.SEARCH_CASES, Permission.EDIT_CASE, Permission.VIEW_WORK_LIST);

    @Test
    void theMatrixIsTheGoldenOne() {
        Golden.of("permissions.txt").compare(matrix());
    }

    @Test
    void everyPermissionOfAHandlerIsHeldBySomeRole() {
        var held = Arrays.stream(Role.values())
                .flatMap(it -> it.permissions().stream())
                .collect(Collectors.toSet());
        var needed = Code.classes().stream()
                .flatMap(it -> Handler.of(it).stream())
                .flatMap(it -> it.permission().stream())
                .collect(Collectors.toSet());

        assertThat(held).containsAll(needed);
    }

    @Test
    void administratorsReadNoCase() {
        assertThat(Role.ADMIN.permissions()).doesNotContainAnyElementsOf(ABOUT_CASES);
    }

    /** They work reports about the office, and neither list, search nor change any other case. */
    @Test
    void auditorsReadReportsAboutTheOfficeOnly() {
        var auditor = new Viewer(Optional.of(UUID.randomUUID()), "Auditor", EnumSet.of(Role.AUDITOR));

        assertThat(Role.AUDITOR.permissions())
                .doesNotContain(
                        Permission.VIEW_WORK_LIST,
                        Permission.SEARCH_CASES,
                        Permission.EDIT_CASE,
                        Permission.REVEAL_IDENTITY,
                        Permission.LINK_CASES);
        for (var state : CaseState.values()) {
            assertThat(CaseSight.of(auditor, AboutOffice.NO, state, Set.of(auditor.id())))
                    .isEqualTo(Sight.NONE);
        }
    }

    private static List<String> matrix() {
        var lines = new ArrayList<String>();
        lines.add(row("", Arrays.stream(Role.values()).map(Enum::name).toList()));
        for (var permission : Permission.values()) {
            lines.add(row(
                    permission.name(),
                    Arrays.stream(Role.values())
                            .map(it -> it.may(permission) ? "x" : ".")
                            .toList()));
        }
        return lines;
    }

    private static String row(String first, List<String> cells) {
        return ("%-20s".formatted(first)
                        + cells.stream().map("%-16s"::formatted).collect(Collectors.joining()))
                .stripTrailing();
    }
}
