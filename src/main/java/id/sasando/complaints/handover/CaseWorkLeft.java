package id.sasando.complaints.handover;

import id.sasando.access.Accounts;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** What an officer still has open, for whoever asks whether they may leave. */
@Component
class CaseWorkLeft implements Accounts.OpenWork {
    private final OpenWork work;

    CaseWorkLeft(OpenWork work) {
        this.work = work;
    }

    @Override
    public List<Rest> of(UUID account) {
        var path = "/staff/" + account + "/hand-over";
        return List.of(
                new Rest("complaints.leaving.cases", work.cases(account).size(), path),
                new Rest(
                        "complaints.leaving.confirmations",
                        work.confirmations(account).size(),
                        path),
                new Rest(
                        "complaints.leaving.office-reports",
                        work.officeReports(account).size(),
                        "/office-reports"));
    }
}
