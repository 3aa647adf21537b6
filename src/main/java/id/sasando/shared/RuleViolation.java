package id.sasando.shared;

/** A rule forbids the act. The message is the rule's code, which is also a message key in both languages. */
public final class RuleViolation extends RuntimeException {
    private static final long serialVersionUID = 1;

    /** @param code the rule as a sentence, such as {@code complaints.case.outcome-is-required} */
    public RuleViolation(String code) {
        super(code);
    }

    public String code() {
        return String.valueOf(getMessage());
    }
}
