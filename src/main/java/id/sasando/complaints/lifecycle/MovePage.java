package id.sasando.complaints.lifecycle;

import id.sasando.complaints.words.FormHead;

/**
 * The form of a plain move.
 *
 * @param verb as it stands in the path and in message keys
 * @param reasonNeeded somebody has to say why
 */
public record MovePage(FormHead head, String verb, boolean reasonNeeded, String reason) {}
