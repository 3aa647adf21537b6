package id.sasando.complaints.core;

import id.sasando.complaints.CaseFacts;

/** The sealed words of a case in the clear: what the reporter wrote, and what is known beside it. */
public record CaseWords(String text, CaseFacts facts) {}
