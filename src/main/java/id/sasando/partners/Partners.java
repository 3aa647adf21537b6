package id.sasando.partners;

import id.sasando.shared.Actor;
import java.util.List;
import java.util.Optional;

/** What other modules may ask about partner bodies. */
public interface Partners {

    /** No list or search answers more. */
    int PARTNERS_MAX = 100;

    /**
     * Adds a body.
     *
     * @param typeCode a partner type of the reference data
     * @throws id.sasando.shared.RuleViolation if the type is unknown today, the name is none, or there is such a body
     */
    PartnerId add(String name, String typeCode, Actor actor);

    Optional<String> name(PartnerId id);

    /** By name. */
    List<Partner> list(int limit);

    /** Bodies whose name holds the words or comes near them, best first. */
    List<Partner> search(String words, int limit);

    /** A partner body. */
    record Partner(PartnerId id, String name, String typeCode) {}
}
