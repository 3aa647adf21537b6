package id.sasando.complaints.assignment;

import id.sasando.complaints.words.FormHead;
import id.sasando.complaints.words.OfficerChoices;

/** The form by which the head gives a case to an officer. */
public record AssignPage(
        FormHead head, boolean handsOver, OfficerChoices.Officers officers, String officer, String reason) {}
