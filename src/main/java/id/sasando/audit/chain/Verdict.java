package id.sasando.audit.chain;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What a verification found.
 *
 * @param faults the first {@value #FAULTS_MAX}, each a sentence; none if the trail is whole
 * @param unsealed rows after the last batch, which nothing protects yet
 * @param rootsInFile lines of the file of roots that were compared; empty if there is no file
 */
record Verdict(long batches, long rows, long unsealed, Optional<Long> rootsInFile, List<String> faults) {
    static final int FAULTS_MAX = 100;

    boolean isWhole() {
        return faults.isEmpty();
    }

    /** Faults as they are found; a ruined trail has many, and the first ones say where to look. */
    static final class Faults {
        private final List<String> found = new ArrayList<>();

        void add(String sentence) {
            if (found.size() < FAULTS_MAX) found.add(sentence);
        }

        void addUnless(boolean right, String sentence) {
            if (!right) add(sentence);
        }

        List<String> all() {
            return List.copyOf(found);
        }
    }
}
