package id.sasando.documents;

import java.time.Instant;

/**
 * One file in a list.
 *
 * @param name the kept name, or empty
 * @param originalAsked the sender asked to keep the original
 * @param cleanedWithout why there is no cleaned copy, as a message key; empty if there is one
 */
public record FileLine(
        FileId id,
        String kind,
        int sizeBytes,
        String name,
        boolean hasOriginal,
        boolean originalAsked,
        boolean hasClean,
        String cleanedWithout,
        Instant addedAt,
        boolean fromOffice) {}
