package id.sasando.complaints.ending;

import id.sasando.access.Viewer;
import id.sasando.complaints.CaseId;
import id.sasando.complaints.core.CaseFile;
import id.sasando.complaints.store.CaseDoor;
import id.sasando.complaints.store.CaseOpenings;
import id.sasando.complaints.store.Endings;
import id.sasando.complaints.words.CaseWording;
import id.sasando.complaints.words.FormHead;
import id.sasando.complaints.words.FormHeads;
import id.sasando.shared.RuleViolation;
import id.sasando.web.Texts;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;

/** What waits for a decision, shown to who decides. These pages show words of the case, so they are openings. */
@Component
class DecidePages {
    private final CaseDoor door;
    private final CaseOpenings openings;
    private final Endings endings;
    private final SecondEyes secondEyes;
    private final FormHeads heads;
    private final CaseWording wording;

    DecidePages(
            CaseDoor door,
            CaseOpenings openings,
            Endings endings,
            SecondEyes secondEyes,
            FormHeads heads,
            CaseWording wording) {
        this.door = door;
        this.openings = openings;
        this.endings = endings;
        this.secondEyes = secondEyes;
        this.heads = heads;
        this.wording = wording;
    }

    /** What the form holds; {@code seen} is empty when it is opened now. */
    record Asked(Optional<Integer> seen, String decision, String reason) {
        static Asked fresh() {
            return new Asked(Optional.empty(), "", "");
        }

        static Asked of(DecideController.DecideForm form) {
            return new Asked(Optional.of(form.seen()), form.chosen(), form.why());
        }
    }

    @Transactional
    String resolution(UUID id, Asked asked, Viewer viewer, Model model, Texts texts) {
        var file = open(id, viewer);
        var pending = endings.latest(file).filter(Endings.Resolution::isPending).map(Endings.Resolution::outcome);
        if (pending.isEmpty() && asked.seen().isEmpty()) {
            throw new RuleViolation("complaints.case.no-resolution-is-waiting");
        }
        model.addAttribute(
                "page",
                new DecidePage(
                        head(file, asked, texts),
                        "decide",
                        pending.map(it -> wording.outcome(it.code(), texts)).orElse(""),
                        pending.map(Endings.Outcome::told).orElse(""),
                        pending.map(it -> texts.date(it.toldOn())).orElse(""),
                        true,
                        asked.decision(),
                        asked.reason()));
        return "complaints/ending/decide";
    }

    @Transactional
    String withdrawal(UUID id, Asked asked, Viewer viewer, Model model, Texts texts) {
        var file = open(id, viewer);
        var wish = endings.asked(file).map(Endings.WithdrawalRequest::reason);
        if (wish.isEmpty() && asked.seen().isEmpty()) {
            throw new RuleViolation("complaints.case.nobody-asked-to-withdraw");
        }
        model.addAttribute(
                "page",
                new DecidePage(
                        head(file, asked, texts),
                        "withdrawal",
                        "",
                        wish.orElse(""),
                        "",
                        !secondEyes.needed(file),
                        asked.decision(),
                        asked.reason()));
        return "complaints/ending/decide";
    }

    private CaseFile open(UUID id, Viewer viewer) {
        var file = door.open(new CaseId(id), viewer);
        openings.opened(file, List.of(), viewer);
        return file;
    }

    private FormHead head(CaseFile file, Asked asked, Texts texts) {
        return heads.of(file, asked.seen().orElse(file.version()), texts);
    }
}
