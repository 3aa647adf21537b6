package id.sasando.complaints.ending;

import id.sasando.access.Accounts;
import id.sasando.access.Permission;
import id.sasando.access.Role;
import id.sasando.access.Viewer;
import id.sasando.complaints.core.CaseFile;
import id.sasando.complaints.core.CaseSight;
import id.sasando.complaints.core.Sight;
import id.sasando.complaints.store.Protection;
import id.sasando.web.Option;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Does the end of a case take a second pair of eyes, and whose may they be? */
@Component
class SecondEyes {
    private final Protection protection;
    private final Accounts accounts;

    SecondEyes(Protection protection, Accounts accounts) {
        this.protection = protection;
        this.accounts = accounts;
    }

    boolean needed(CaseFile file) {
        return protection.covers(file);
    }

    /** May that account be the second pair of eyes? It must be allowed to read the case. */
    boolean mayConfirm(CaseFile file, UUID account) {
        return accounts.viewer(account)
                .filter(it -> it.may(Permission.CONFIRM_RESOLUTION))
                .filter(it -> CaseSight.of(it, file.subject().about(), file.state(), Set.of(it.id())) == Sight.FULL)
                .isPresent();
    }

    /** Heads first, then officers, never the viewer. */
    List<Option> beside(CaseFile file, Viewer viewer) {
        return Stream.of(Role.HEAD_OF_OFFICE, Role.CASE_OFFICER, Role.AUDITOR)
                .flatMap(it -> accounts.holding(it).stream())
                .distinct()
                .filter(it -> !it.id().equals(viewer.id()) && mayConfirm(file, it.id()))
                .map(it -> new Option(it.id().toString(), it.name()))
                .toList();
    }
}
