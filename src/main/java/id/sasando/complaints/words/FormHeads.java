package id.sasando.complaints.words;

import id.sasando.access.Viewer;
import id.sasando.complaints.CaseId;
import id.sasando.complaints.core.CaseFile;
import id.sasando.complaints.store.CaseDoor;
import id.sasando.complaints.store.CaseHistory;
import id.sasando.complaints.store.CaseOpenings;
import id.sasando.web.Texts;
import id.sasando.web.TimelineEntry;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Makes the heads of forms. */
@Component
public class FormHeads {
    /** They are told in the history and change nothing that a form could overwrite. */
    private static final Set<String> WITHOUT_VERSION = Set.of(
            "NOTE_ADDED",
            "OFFICE_FILE_ADDED",
            "NIK_SHOWN",
            "PASSPORT_SHOWN",
            "CODE_ENDED",
            "OUTSIDE_NUMBER_ADDED",
            "OUTSIDE_NUMBER_REMOVED");

    private final CaseDoor door;
    private final CaseOpenings openings;
    private final CaseHistory history;
    private final EventWording events;
    private final CaseWording wording;

    public FormHeads(
            CaseDoor door, CaseOpenings openings, CaseHistory history, EventWording events, CaseWording wording) {
        this.door = door;
        this.openings = openings;
        this.history = history;
        this.events = events;
        this.wording = wording;
    }

    /** A case with the head of its form. */
    public record Opened(CaseFile file, FormHead head) {}

    /**
     * Opens a case for a form of which the head alone shows words: what others wrote meanwhile. Then it is an opening.
     *
     * @param seen the version from which the reader started; empty for a form that is opened now
     */
    @Transactional
    public Opened open(CaseId id, Optional<Integer> seen, Viewer viewer, Texts texts) {
        var file = door.open(id, viewer);
        var head = of(file, seen.orElse(file.version()), texts);
        if (!head.meanwhile().isEmpty()) openings.opened(file, List.of(), viewer);
        return new Opened(file, head);
    }

    /**
     * The head of a form whose opening is told to the trail already.
     *
     * @param seen the version from which the reader started
     */
    public FormHead of(CaseFile file, int seen, Texts texts) {
        return new FormHead(
                "/cases/" + file.id().value(),
                file.label(),
                wording.state(file, texts),
                file.version(),
                meanwhile(file, seen, texts));
    }

    /** A form that is opened now. */
    public FormHead fresh(CaseFile file, Texts texts) {
        return of(file, file.version(), texts);
    }

    /** Every version of a case has one event, so the last ones are those that the reader did not see. */
    private List<TimelineEntry> meanwhile(CaseFile file, int seen, Texts texts) {
        if (file.version() <= seen) return List.of();
        var unseen = history.of(file).stream()
                .filter(it -> !WITHOUT_VERSION.contains(it.verb()))
                .limit((long) file.version() - seen)
                .toList();
        return events.of(unseen, texts);
    }
}
