package id.sasando.reference;

import id.sasando.shared.Period;
import java.time.LocalDate;

/** Legal numbers by date. A case keeps the numbers of the day on which its step began. */
public interface LegalParameters {

    /**
     * The number that holds on that day.
     *
     * @throws IllegalStateException if there is none: the lists are incomplete, and a guess would be worse than a stop
     */
    LegalParameter parameter(String code, LocalDate day);

    /** The same as a period. */
    default Period on(String code, LocalDate day) {
        return parameter(code, day).period();
    }
}
