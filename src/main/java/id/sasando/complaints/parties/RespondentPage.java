package id.sasando.complaints.parties;

import id.sasando.complaints.words.FormHead;

/**
 * The form by which a respondent is taken away.
 *
 * @param path of the form below the case
 */
public record RespondentPage(FormHead head, String path, String name, String reason) {}
