package id.sasando.complaints.files;

import id.sasando.access.Accounts;
import id.sasando.access.Permission;
import id.sasando.access.Role;
import id.sasando.access.Viewer;
import id.sasando.clocks.WorkRow;
import id.sasando.clocks.WorkSource;
import id.sasando.complaints.files.FilesToDecide.Gone;
import id.sasando.complaints.files.FilesToDecide.Waiting;
import id.sasando.documents.FileId;
import id.sasando.documents.FileLine;
import id.sasando.documents.Files;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Files of the office that reporters could download before anybody was asked stand on the day of the officer of their
 * case; on that of the head, if nobody works on it any more.
 */
@Component
class OlderFiles implements WorkSource {
    private final FilesToDecide toDecide;
    private final Files files;
    private final Accounts accounts;

    OlderFiles(FilesToDecide toDecide, Files files, Accounts accounts) {
        this.toDecide = toDecide;
        this.files = files;
        this.accounts = accounts;
    }

    @Override
    @Transactional(readOnly = true)
    public List<WorkRow> rows(Viewer viewer) {
        if (!viewer.may(Permission.WRITE_TO_REPORTER)) return List.of();
        var leads = viewer.is(Role.HEAD_OF_OFFICE) || viewer.is(Role.AUDITOR);
        var waiting = toDecide.of(viewer, leads ? gone() : Gone.NOBODY, ROWS_MAX);
        if (waiting.isEmpty()) return List.of();
        var names = files.lines(waiting.stream().map(Waiting::file).toList()).stream()
                .collect(Collectors.toMap(FileLine::id, it -> it.name().isEmpty() ? it.kind() : it.name()));
        return waiting.stream().map(it -> row(it, names)).toList();
    }

    private static WorkRow row(Waiting one, Map<FileId, String> names) {
        var path = "/cases/" + one.id().value() + "/files/" + one.file().value() + "/readers";
        return WorkRow.of("complaints.readers.to-decide", path, one.label(), names.getOrDefault(one.file(), ""));
    }

    /** Also who keeps an account and has lost the roles that work the case: it stands on nobody's day then. */
    private Gone gone() {
        var officers = toDecide.officers();
        var roles = accounts.roles(officers);
        return new Gone(
                without(Role::handlesCases, officers, roles),
                without(it -> it == Role.AUDITOR || it == Role.HEAD_OF_OFFICE, officers, roles));
    }

    private static List<UUID> without(Predicate<Role> wanted, List<UUID> officers, Map<UUID, Set<Role>> roles) {
        return officers.stream()
                .filter(it -> roles.getOrDefault(it, Set.of()).stream().noneMatch(wanted))
                .toList();
    }
}
