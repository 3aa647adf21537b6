package id.sasando.agencies;

import id.sasando.shared.Actor;
import java.util.List;
import java.util.Optional;

/** What other modules may ask about placement agencies. */
public interface Agencies {

    /** No list or search answers more. */
    int AGENCIES_MAX = 50;

    /**
     * The agency of that name; it is added if nobody named it before. {@code PT. Contoh Jaya} and {@code contoh jaya}
     * are one.
     *
     * @throws id.sasando.shared.RuleViolation if the text is no name, or too long for one
     */
    AgencyId named(String name, Actor actor);

    Optional<String> name(AgencyId id);

    /** Agencies whose name holds the words or comes near them, best first. */
    List<NamedAgency> search(String words, int limit);

    /** An agency as it was first named. */
    record NamedAgency(AgencyId id, String name) {}
}
