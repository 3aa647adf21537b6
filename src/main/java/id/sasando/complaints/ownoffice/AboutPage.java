package id.sasando.complaints.ownoffice;

import id.sasando.complaints.words.FormHead;

/** The form that says whether a case is about the office. */
public record AboutPage(FormHead head, String about, String reason) {}
