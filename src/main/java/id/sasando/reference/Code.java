package id.sasando.reference;

import java.util.Optional;

/** One entry of a code list. The code is stored and never changes its meaning; the label may. */
public sealed interface Code {

    String code();

    Label label();

    Validity validity();

    /** An entry that is only a name: an outcome, a departure status, a kind of partner. */
    record Plain(String code, Label label, Validity validity) implements Code {}

    /** A way by which a complaint reaches the office; {@code phoneKey} names a telephone number of the reference data. */
    record Channel(String code, Label label, Validity validity, Optional<String> phoneKey, Optional<String> website)
            implements Code {}

    /** Who complains, and whether they need a written authority to speak for the worker. */
    record ComplainantType(String code, Label label, Validity validity, boolean needsPowerOfAttorney) implements Code {}

    /**
     * What happened.
     *
     * @param publicLabel as a citizen would say it
     * @param priority {@code CRITICAL}, {@code HIGH}, {@code NORMAL} or {@code LOW}
     * @param protects marks trafficking, sexual violence or a child
     */
    record CaseType(String code, Label label, Validity validity, Label publicLabel, String priority, boolean protects)
            implements Code {}
}
