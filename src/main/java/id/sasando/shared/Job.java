package id.sasando.shared;

import java.time.Duration;

/**
 * Work that repeats by itself. However many nodes there are, one at a time runs it; a run that fails is tried again
 * after the same while.
 */
public interface Job {

    /** Module and verb, such as {@code documents.sweep-files}; never changed, the database knows the job by it. */
    String name();

    /** The while between the end of one run and the beginning of the next. */
    Duration every();

    void run();
}
