package id.sasando.complaints;

import java.util.UUID;

/** Names a case for ever; its number comes with registration. */
public record CaseId(UUID value) {}
