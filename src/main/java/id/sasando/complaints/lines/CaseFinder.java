package id.sasando.complaints.lines;

import id.sasando.access.Viewer;
import java.util.List;

/** The search of the desk, for features that let somebody choose a case. */
public interface CaseFinder {

    /** Lines as the viewer may have them, the likest first. The trail learns of the search and of what it showed. */
    List<CaseLine> find(String typed, Viewer viewer);
}
