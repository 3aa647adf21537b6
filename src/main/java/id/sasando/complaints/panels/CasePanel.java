package id.sasando.complaints.panels;

import id.sasando.access.Viewer;
import id.sasando.complaints.core.CaseFile;
import id.sasando.web.Texts;
import java.util.List;
import java.util.Optional;

/** A box beside a case. The page lists what it is given, for somebody who may open the case. */
public interface CasePanel {

    /** Empty if there is nothing to show and nothing to do. */
    Optional<Panel> of(CaseFile file, Viewer viewer, Texts texts);

    /** @param id of the heading, to be linked to */
    record Panel(String id, String title, List<Entry> entries, List<Way> ways) {}

    /** @param path empty if it leads nowhere */
    record Entry(String label, String value, String path) {}

    /** Where something can be done. */
    record Way(String label, String path) {}
}
