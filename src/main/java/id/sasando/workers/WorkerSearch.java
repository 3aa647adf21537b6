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
     * People whose name or alias has all the words, in any order and each perhaps only begun; then those with one
     * letter wrong, missing or too many in a word of four letters or more. A phone or NIK must be right.
     */
    List<Hit> search(SearchWords words, int limit);

    /** People from these villages, by name. */
    List<Hit> searchByVillage(Collection<String> villageCodes, int limit);

    /**
     * A person found.
     *
     * @param name the name to call the person by
     * @param matched the name, alias or phone that answered; empty for a village or a NIK
     * @param exact false if a letter was forgiven
     */
    record Hit(WorkerId worker, String name, String matched, boolean exact) {}
}
