package id.sasando.documents;

import java.util.UUID;

/** Names a stored file. */
public record FileId(UUID value) {}
