package id.sasando.complaints.core;

import id.sasando.complaints.CaseId;

/**
 * What an officer asks for, as they saw the case.
 *
 * @param seenVersion the version that their page showed
 * @param reason why, in their words; may be empty where the table needs none
 */
public record Move(CaseId id, CaseVerb verb, int seenVersion, String reason) {}
