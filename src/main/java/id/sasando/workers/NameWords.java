package id.sasando.workers;

import java.util.Collection;
import java.util.List;

/** The words of which names are made, for modules that keep names of people who are not in the registry. */
public interface NameWords {

    /** Files the words of folded names, so that they are found by sound, beginning and with one letter wrong. */
    void learn(Collection<String> folded);

    /**
     * Reads what was typed.
     *
     * @param words folded
     */
    NameQuestion read(List<String> words);
}
