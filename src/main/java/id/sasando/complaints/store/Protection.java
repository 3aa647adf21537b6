package id.sasando.complaints.store;

import id.sasando.complaints.core.CaseFile;
import id.sasando.reference.Code;
import id.sasando.reference.CodeLists;
import org.springframework.stereotype.Component;

/**
 * Is this a case of danger, trafficking, sexual violence or a child? Such a case never ends by withdrawal, and its end
 * takes a second pair of eyes.
 */
@Component
public class Protection {
    private final CodeLists codes;

    public Protection(CodeLists codes) {
        this.codes = codes;
    }

    public boolean covers(CaseFile file) {
        return file.subject().danger() || file.subject().types().stream().anyMatch(this::protects);
    }

    private boolean protects(String type) {
        return codes.caseTypes().find(type).map(Code.CaseType::protects).orElse(false);
    }
}
