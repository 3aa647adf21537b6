package id.sasando.partners;

import java.util.UUID;

/** Names a partner body. */
public record PartnerId(UUID value) {}
