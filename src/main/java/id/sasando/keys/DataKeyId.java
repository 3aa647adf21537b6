package id.sasando.keys;

import java.util.UUID;

/** Names a data key. A case keeps the id of its key, never the key. */
public record DataKeyId(UUID value) {}
