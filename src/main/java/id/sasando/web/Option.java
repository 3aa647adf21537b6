package id.sasando.web;

/**
 * One choice of radios, checkboxes or a select.
 *
 * @param hint a line below the label, or empty
 */
public record Option(String value, String label, String hint) {
    public Option(String value, String label) {
        this(value, label, "");
    }
}
