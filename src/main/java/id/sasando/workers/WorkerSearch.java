package id.sasando.workers;

import java.util.Collection;
import java.util.List;

/**
 * Finds people of the registry. The module that asks decides what of a hit may be seen, and writes the audit row with
 * the words sealed and the ids shown.
 */
public interface WorkerSearch {

    /** The most hits of a search. */
    int HITS_MAX = 50;

    /**
     * People by phone, NIK or name, the likest first. Words of a name may stand in any order, sound alike, be only begun,
     * or, from four letters on, have one letter wrong, missing or too many. The person may have more names than were
     * typed; of three words or more one may be unknown, and of two or more some may name the village. A phone or NIK
     * must be right.
     */
    List<Hit> search(SearchWords words, int limit);

    /** People from these villages, by name. */
    List<Hit> searchByVillage(Collection<String> villageCodes, int limit);

    /**
     * A person found.
     *
     * @param name the name to call the person by
     * @param matched the name, alias or phone that answered; empty for a village or a NIK
     */
    record Hit(WorkerId worker, String name, String matched, Likeness likeness) {}

    /** How near what was found comes to what was typed, the nearest first: of all words the one that comes least near. */
    enum Likeness {
        /** The number, or each word as it is written. */
        EXACT(0),
        /** Each word as it sounds. */
        SOUND(1),
        /** Each word or its beginning. */
        BEGUN(2),
        /** With one letter wrong. */
        LETTER(3),
        /** One word names the village, or nothing that we know of the person. */
        SOME(4);

        private final int far;

        Likeness(int far) {
            this.far = far;
        }

        /** To be added up over the words of a name. */
        public int far() {
            return far;
        }
    }
}
