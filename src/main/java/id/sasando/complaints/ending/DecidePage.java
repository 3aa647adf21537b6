package id.sasando.complaints.ending;

import id.sasando.complaints.words.FormHead;

/**
 * What waits for a decision: the end of a case for its second pair of eyes, or a wish to withdraw.
 *
 * @param kind {@code decide} or {@code withdrawal}: the path, and part of message keys
 * @param outcome in words; empty for a withdrawal
 * @param words what the reporter was told, or why they want to withdraw
 * @param possible false where a protected case may only be declined
 */
public record DecidePage(
        FormHead head,
        String kind,
        String outcome,
        String words,
        String day,
        boolean possible,
        String decision,
        String reason) {}
