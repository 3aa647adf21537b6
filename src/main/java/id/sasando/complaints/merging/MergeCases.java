package id.sasando.complaints.merging;

import id.sasando.access.Permission;
import id.sasando.access.Viewer;
import id.sasando.complaints.CaseId;
import id.sasando.complaints.core.CaseFile;
import id.sasando.complaints.core.CaseVerb;
import id.sasando.complaints.core.Transition.Guard;
import id.sasando.complaints.once.SentForms;
import id.sasando.complaints.once.SentForms.Sent;
import id.sasando.complaints.store.CaseDoor;
import id.sasando.complaints.store.CaseHistory.FieldChange;
import id.sasando.complaints.store.CaseHistory.Happening;
import id.sasando.complaints.store.ChangeCase;
import id.sasando.shared.RuleViolation;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Use cases: the head of office lets a duplicate be worked with another case, and undoes it. The duplicate gets a pointer
 * and nothing moves, so undoing it finds every later word where its author wrote it. Both histories say so; the other
 * case gets a new version, so two merges that would make a chain cannot both be stored.
 */
@Component
class MergeCases {
    private final CaseDoor door;
    private final SentForms sentForms;
    private final ChangeCase change;
    private final MergeRules rules;

    MergeCases(CaseDoor door, SentForms sentForms, ChangeCase change, MergeRules rules) {
        this.door = door;
        this.sentForms = sentForms;
        this.change = change;
        this.rules = rules;
    }

    /**
     * What somebody asks for, as they saw both.
     *
     * @param key the form's own: sent twice, it is one merge
     */
    record Request(CaseId id, CaseId master, UUID key, int seenVersion, int seenMaster, String reason) {}

    /** @throws RuleViolation if the two cannot be merged in this direction */
    @Transactional
    void merge(Request asked, Viewer viewer) {
        var file = door.open(asked.id(), viewer);
        var master = door.open(asked.master(), viewer);
        refuseUnreasoned(asked.reason());
        if (!sentForms.isFirst(asked.key(), asked.id(), merging(asked))) return;
        ChangeCase.refuseStale(file, asked.seenVersion());
        ChangeCase.refuseStale(master, asked.seenMaster());
        rules.refuseUnfit(file, master);
        var actor = viewer.actor(Permission.MERGE_CASES);
        change.move(file.into(master.id()), CaseVerb.MERGE, Set.of(Guard.HAS_MASTER), actor, asked.reason());
        tell(master, "MERGED_IN", new FieldChange("merged", "", file.label()), viewer);
    }

    /**
     * Undoes a merge.
     *
     * @param key the form's own
     */
    record Undoing(CaseId id, UUID key, int seenVersion, String reason) {}

    @Transactional
    void undo(Undoing asked, Viewer viewer) {
        var file = door.open(asked.id(), viewer);
        refuseUnreasoned(asked.reason());
        if (!sentForms.isFirst(asked.key(), asked.id(), new Sent("unmerge", asked.reason()))) return;
        ChangeCase.refuseStale(file, asked.seenVersion());
        var into = file.merged()
                .orElseThrow(() -> new RuleViolation("complaints.case.not-possible-in-this-state"))
                .into();
        var actor = viewer.actor(Permission.MERGE_CASES);
        change.move(file, CaseVerb.UNMERGE, Set.of(), actor, asked.reason());
        tell(door.open(into, viewer), "MERGED_OUT", new FieldChange("merged", file.label(), ""), viewer);
    }

    /** Before anything that the other case could have changed meanwhile. */
    private static void refuseUnreasoned(String reason) {
        if (reason.isBlank()) throw new RuleViolation("complaints.case.needs-a-reason");
    }

    /** Not the versions: whoever presses twice may have seen the first press. */
    private static Sent merging(Request asked) {
        return new Sent("merge", List.of(asked.master(), asked.reason()));
    }

    private void tell(CaseFile master, String verb, FieldChange field, Viewer viewer) {
        var happening = new Happening(viewer.actor(Permission.MERGE_CASES), verb, "", List.of(field));
        change.edit(master, master, happening, Permission.MERGE_CASES);
    }
}
