package id.sasando.bench;

import java.util.List;
import java.util.UUID;

/** The synthetic set. Only an application that was started to load one has it. */
public interface BenchSet {

    /** Fills an empty database. */
    Loaded load(BenchSize size);

    /**
     * What the driver must know of a set to use it.
     *
     * @param codes receipt codes
     * @param words names, telephones and numbers to search for
     */
    record Loaded(List<Officer> officers, List<String> codes, List<String> words) {
        public Loaded {
            officers = List.copyOf(officers);
            codes = List.copyOf(codes);
            words = List.copyOf(words);
        }
    }

    /** @param cases some of those that are assigned to the account */
    record Officer(UUID account, String login, String password, String totpSecret, List<UUID> cases) {
        public Officer {
            cases = List.copyOf(cases);
        }
    }
}
