package id.sasando.agencies;

import java.util.UUID;

/** Names a placement agency. */
public record AgencyId(UUID value) {}
