package id.sasando.complaints;

import java.time.Instant;

/** A case was resolved or withdrawn. */
public record CaseClosed(CaseId id, CaseState state, Instant at) {}
