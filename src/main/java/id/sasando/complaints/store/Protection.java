package id.sasando.complaints.store;

import id.sasando.complaints.core.CaseFile;
import id.sasando.complaints.core.CaseSubject;
import id.sasando.reference.Code;
import id.sasando.reference.CodeLists;
import org.springframework.stereotype.Component;

/**
 * Is this a case of danger, trafficking, sexual violence or a child, or was it ever? Such a case never ends by
 * withdrawal, and its end takes a second pair of eyes: what one officer can change alone must not free them from both.
 */
@Component
public class Protection {
    private final CodeLists codes;
    private final Cases cases;

    public Protection(CodeLists codes, Cases cases) {
        this.codes = codes;
        this.cases = cases;
    }

    public boolean covers(CaseFile file) {
        return coversNow(file.subject()) || cases.everProtected(file.id());
    }

    /** Does it follow from what is known now, rather than from what was known before? */
    public boolean coversNow(CaseSubject subject) {
        return subject.danger() || subject.types().stream().anyMatch(this::protects);
    }

    /** Does a change take away danger or a type that protects? */
    public boolean isLowered(CaseSubject before, CaseSubject after) {
        return before.danger() && !after.danger()
                || before.types().stream()
                        .anyMatch(it -> protects(it) && !after.types().contains(it));
    }

    private boolean protects(String type) {
        return codes.caseTypes().find(type).map(Code.CaseType::protects).orElse(false);
    }
}
