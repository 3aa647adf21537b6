package id.sasando.complaints.work;

import id.sasando.access.Viewer;
import id.sasando.complaints.CaseAct;
import id.sasando.complaints.CaseId;
import id.sasando.complaints.Casework;
import java.util.List;
import org.springframework.stereotype.Component;

/** Hands each act to the feature that it belongs to. */
@Component
class WorkCase implements Casework {
    private final List<Casework.Part> parts;

    WorkCase(List<Casework.Part> parts) {
        this.parts = List.copyOf(parts);
    }

    @Override
    public void perform(CaseId id, CaseAct act, Viewer viewer) {
        if (parts.stream().noneMatch(it -> it.perform(id, act, viewer))) {
            throw new IllegalStateException("nobody performs " + act.getClass().getSimpleName());
        }
    }
}
