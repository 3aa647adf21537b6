package id.sasando.workers;

import java.util.UUID;

/** Names a person of the registry. */
public record WorkerId(UUID value) {}
