package id.sasando.complaints;

import id.sasando.access.Viewer;
import id.sasando.partners.PartnerId;
import java.util.Optional;

/** Enters a complaint that came by another way than the public form, on the complainant's behalf. */
public interface Entering {

    /**
     * Enters it.
     *
     * @param broughtBy the body that brought it, if one did. A repeated submission changes nothing.
     * @throws Lodging.LodgedOtherwise if other content came under that submission before
     */
    CaseId enter(NewComplaint complaint, Optional<PartnerId> broughtBy, Viewer viewer);
}
