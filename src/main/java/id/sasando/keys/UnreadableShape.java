package id.sasando.keys;

import java.util.stream.Collectors;
import tools.jackson.core.JacksonException;

/** A sealed row holds another shape than this program knows. Its message names columns and fields, never contents. */
public final class UnreadableShape extends RuntimeException {
    private static final long serialVersionUID = 1;

    private UnreadableShape(String message) {
        super(message);
    }

    static UnreadableShape newer(String column, int found, int known) {
        return new UnreadableShape(
                column + " was sealed as version " + found + ", and this program knows versions up to " + known
                        + ". Start the newer program; nothing was changed.");
    }

    /** The cause stays out: it may quote what was sealed. */
    static UnreadableShape otherFields(String column, int version, JacksonException cause) {
        var place = cause.getPath().stream()
                .map(JacksonException.Reference::getPropertyName)
                .map(String::valueOf)
                .collect(Collectors.joining("."));
        return new UnreadableShape(column + " has other fields than version " + version
                + (place.isEmpty() ? "" : ", at " + place) + "; no field may change without a new version.");
    }
}
