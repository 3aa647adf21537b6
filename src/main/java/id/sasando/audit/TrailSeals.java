package id.sasando.audit;

import java.util.Optional;

/** The sealed batches of the trail, for whoever prints the root. */
public interface TrailSeals {

    /** The root after the newest batch; empty as long as nothing was sealed. */
    Optional<TrailRoot> newest();
}
