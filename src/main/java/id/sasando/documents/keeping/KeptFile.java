package id.sasando.documents.keeping;

import id.sasando.documents.FileId;
import id.sasando.documents.cleaning.FileKind;
import id.sasando.keys.DataKeyId;
import id.sasando.shared.Actor;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * A row of {@code documents.file}.
 *
 * @param submission the form that brought it
 * @param subject the case it belongs to, once the form was sent
 * @param name in the clear; empty where none is kept
 * @param originalAsked the sender asked to keep the original
 * @param uncleanedFor why there is no cleaned copy, as a message key; empty if there is one
 * @param released the reporter may download it although the office added it
 */
record KeptFile(
        FileId id,
        DataKeyId key,
        UUID submission,
        Optional<UUID> subject,
        FileKind kind,
        int sizeBytes,
        String name,
        boolean hasOriginal,
        boolean originalAsked,
        String uncleanedFor,
        Actor addedBy,
        Instant addedAt,
        boolean released) {

    boolean hasClean() {
        return uncleanedFor.isEmpty();
    }
}
