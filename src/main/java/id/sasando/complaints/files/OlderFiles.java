package id.sasando.complaints.files;

import id.sasando.access.Accounts;
import id.sasando.access.Permission;
import id.sasando.access.Viewer;
import id.sasando.clocks.WorkRow;
import id.sasando.clocks.WorkSource;
import id.sasando.complaints.core.CaseFile;
import id.sasando.complaints.store.Cases;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Files of the office that reporters could download before anybody was asked stand on the day of the officer of their
 * case; on that of the head, if nobody works on it any more.
 */
@Component
class OlderFiles implements WorkSource {
    private final FilesToDecide toDecide;
    private final Cases cases;
    private final Accounts accounts;

    OlderFiles(FilesToDecide toDecide, Cases cases, Accounts accounts) {
        this.toDecide = toDecide;
        this.cases = cases;
        this.accounts = accounts;
    }

    @Override
    @Transactional(readOnly = true)
    public List<WorkRow> rows(Viewer viewer) {
        if (!viewer.may(Permission.WRITE_TO_REPORTER)) return List.of();
        var gone = toDecide.officers().stream()
                .filter(it -> accounts.viewer(it).isEmpty())
                .toList();
        return toDecide.of(viewer, gone, ROWS_MAX).stream()
                .map(it -> {
                    var path =
                            "/cases/" + it.id().value() + "/files/" + it.file().value() + "/readers";
                    var label = cases.find(it.id()).map(CaseFile::label).orElse("");
                    return WorkRow.of("complaints.readers.to-decide", path, label);
                })
                .toList();
    }
}
