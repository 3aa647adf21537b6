package id.sasando.complaints.casefile;

import id.sasando.access.Viewer;
import id.sasando.complaints.CaseAct;
import id.sasando.complaints.CaseId;
import id.sasando.complaints.Casework;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Messages, notes and files without a page. */
@Component
class CasefileActs implements Casework.Part {
    private final AnswerReporter answerReporter;
    private final AddNote addNote;
    private final CaseAttachments attachments;

    CasefileActs(AnswerReporter answerReporter, AddNote addNote, CaseAttachments attachments) {
        this.answerReporter = answerReporter;
        this.addNote = addNote;
        this.attachments = attachments;
    }

    @Override
    public boolean perform(CaseId id, CaseAct act, Viewer viewer) {
        switch (act) {
            case CaseAct.Answer it -> {
                var answer = new AnswerReporter.Answer(id, UUID.randomUUID(), it.text(), it.awaiting());
                answerReporter.run(answer, viewer);
            }
            case CaseAct.Note it -> addNote.run(id, UUID.randomUUID(), it.text(), viewer);
            case CaseAct.AddFile it ->
                attachments.add(
                        id,
                        UUID.randomUUID(),
                        List.of(new CaseAttachments.Sent(it.name(), it.content())),
                        false,
                        viewer);
            default -> {
                return false;
            }
        }
        return true;
    }
}
