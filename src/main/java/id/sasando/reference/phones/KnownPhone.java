package id.sasando.reference.phones;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A number as the office keeps it, with its source and its age. */
record KnownPhone(
        String key,
        String country,
        String kind,
        @Nullable String mission,
        String nameId,
        String nameEn,
        String number,
        String channel,
        @Nullable String hoursId,
        @Nullable String hoursEn,
        LocalDate asOf,
        String sourceTitle,
        String sourceKind,
        @Nullable String sourceUrl,
        @Nullable LocalDate confirmedOn) {}
