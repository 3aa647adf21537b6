package id.sasando.complaints;

import id.sasando.access.Viewer;

/** Works a case without a page: the same use cases, rights, rules, history and trail as behind the pages. */
public interface Casework {

    /**
     * Does it, or refuses as the page would.
     *
     * @throws id.sasando.shared.RuleViolation if a rule forbids it
     * @throws id.sasando.shared.Forbidden if the viewer may know of the case, and no more
     * @throws id.sasando.shared.NotFound if to the viewer there is no such case
     */
    void perform(CaseId id, CaseAct act, Viewer viewer);

    /** The acts of one feature of this module. */
    interface Part {

        /** @return false if the act belongs to another feature */
        boolean perform(CaseId id, CaseAct act, Viewer viewer);
    }
}
