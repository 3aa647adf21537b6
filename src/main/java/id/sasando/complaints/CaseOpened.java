package id.sasando.complaints;

import java.time.Instant;

/** A complaint was lodged. */
public record CaseOpened(CaseId id, boolean danger, Instant at) {}
