package id.sasando.complaints.core;

import id.sasando.complaints.CaseFacts;

/**
 * The sealed words of a case in the clear: what the reporter wrote, and what is known beside it.
 *
 * @param phoneTyped the reporter's telephone as it was typed; empty where only its reading is known
 */
public record CaseWords(String text, CaseFacts facts, String phoneTyped) {
    /** The column under which the typed telephone is sealed. */
    public static final String PHONE_TYPED = "case_file.phone_typed";
}
