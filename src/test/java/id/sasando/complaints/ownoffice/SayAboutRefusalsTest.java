package id.sasando.complaints.ownoffice;

import id.sasando.access.Role;
import id.sasando.complaints.AboutOffice;
import id.sasando.complaints.CaseAct;
import id.sasando.complaints.CaseId;
import id.sasando.complaints.UseCaseTest;
import id.sasando.complaints.ownoffice.SayAbout.Saying;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class SayAboutRefusalsTest extends UseCaseTest {
    @Autowired
    private SayAbout sayAbout;

    private static Saying saying(CaseId id, String reason) {
        return new Saying(id, AboutOffice.OFFICE, version(id), reason);
    }

    @Test
    void whoSaysWhomItIsAboutSaysWhy() {
        var head = viewer(account(Role.HEAD_OF_OFFICE));
        var id = lodge(Optional.empty(), AboutOffice.OFFICE);

        refused("complaints.case.needs-a-reason", () -> sayAbout.run(saying(id, " "), head));
    }

    @Test
    void aMergedCaseKeepsItsReaders() {
        var account = account(Role.HEAD_OF_OFFICE);
        var duplicate = lodge();
        var master = lodge();
        act(account, duplicate, new CaseAct.Merge(master, "Laporan ganda."));

        for (var id : List.of(duplicate, master)) {
            refused("complaints.ownoffice.is-merged", () -> sayAbout.run(saying(id, "Tentang kami."), viewer(account)));
        }
    }
}
