package id.sasando.complaints.assignment;

import id.sasando.complaints.words.FormHead;
import id.sasando.web.Option;
import java.util.List;

/** The form by which the head gives a case to an officer. */
public record AssignPage(FormHead head, boolean handsOver, List<Option> officers, String officer, String reason) {}
