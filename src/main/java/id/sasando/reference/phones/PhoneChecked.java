package id.sasando.reference.phones;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * Somebody compared a number with its source.
 *
 * @param entry what the desk entered; empty: the number as it was already shown
 */
record PhoneChecked(
        UUID id, String key, String number, Optional<UUID> entry, How how, LocalDate checkedOn, UUID checkedBy) {

    /** What the number was compared with. */
    enum How {
        CALLED,
        PAGE,
        LETTER
    }
}
