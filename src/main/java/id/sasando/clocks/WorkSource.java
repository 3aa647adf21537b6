package id.sasando.clocks;

import id.sasando.access.Viewer;
import java.util.List;

/** Things that wait for a person, from one module. Today shows the rows of all sources, the first due first. */
public interface WorkSource {
    /** At most so many rows of one source are shown. */
    int ROWS_MAX = 50;

    /** What waits for that viewer, at most {@link #ROWS_MAX} rows, and nothing that they may not know of. */
    List<WorkRow> rows(Viewer viewer);
}
