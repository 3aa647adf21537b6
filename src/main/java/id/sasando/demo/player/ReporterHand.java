package id.sasando.demo.player;

import id.sasando.complaints.CaseId;
import id.sasando.complaints.Following;
import id.sasando.complaints.Lodging;
import id.sasando.complaints.NewComplaint;
import id.sasando.demo.OfficeStory.Deed;
import id.sasando.demo.OfficeStory.Sheet;
import id.sasando.demo.OfficeStory.What;
import id.sasando.documents.Files;
import id.sasando.documents.Upload;
import id.sasando.shared.Actor;
import java.util.List;
import java.util.UUID;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;

/** Does what reporters do on the portal. */
@Component
@ConditionalOnProperty("sasando.demo")
class ReporterHand {
    private static final Actor REPORTER = new Actor.Reporter();
    private final Lodging lodging;
    private final Following following;
    private final Files files;

    ReporterHand(Lodging lodging, Following following, Files files) {
        this.lodging = lodging;
        this.following = following;
        this.files = files;
    }

    CaseId lodge(NewComplaint complaint, List<Sheet> sheets) {
        var anonymous = complaint.reporter().anonymous();
        for (var it : sheets) {
            files.stage(new Upload(REPORTER, complaint.submission(), it.name(), Sheets.made(it), anonymous, false));
        }
        return lodging.lodge(complaint, REPORTER);
    }

    void perform(Deed deed, CaseId id) {
        switch (deed.what()) {
            case What.Look _ -> following.open(id);
            case What.Write it -> following.write(id, UUID.randomUUID(), it.text());
            case What.AskToWithdraw it -> following.askToWithdraw(id, it.reason());
            default -> throw new IllegalStateException("reporters do not " + deed.what());
        }
    }
}
