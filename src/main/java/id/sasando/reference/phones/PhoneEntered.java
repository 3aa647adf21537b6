package id.sasando.reference.phones;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A number that somebody at the desk entered. It reaches nobody outside before somebody else confirmed it.
 *
 * @param key of the number that it replaces, or a new one
 * @param ended the number of that key is to be shown no longer
 */
record PhoneEntered(
        UUID id,
        String key,
        String country,
        String kind,
        @Nullable String mission,
        String nameId,
        String nameEn,
        String number,
        String channel,
        String callableFrom,
        @Nullable String hoursId,
        @Nullable String hoursEn,
        LocalDate asOf,
        String sourceTitle,
        @Nullable String sourceUrl,
        boolean ended,
        UUID enteredBy) {}
