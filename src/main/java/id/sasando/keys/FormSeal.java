package id.sasando.keys;

import java.time.Duration;
import java.util.Optional;

/** Seals what travels through a browser and comes back: answers of a form, the step between password and code. */
public interface FormSeal {

    /** @param purpose the form's name; a field of one form does not open in another */
    String seal(String purpose, byte[] plain, Duration life);

    /** Empty if the field was changed, belongs to another form or has expired: the three are not told apart. */
    Optional<byte[]> open(String purpose, String field);
}
