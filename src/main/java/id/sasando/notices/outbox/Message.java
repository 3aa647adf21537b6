package id.sasando.notices.outbox;

import java.util.UUID;

/**
 * A message as it is handed over.
 *
 * @param tries how often it was tried, this time included
 */
record Message(UUID id, String address, Words words, int tries) {

    /** What the recipient reads. */
    record Words(String subject, String body) {
        private static final String BREAK = "\n";

        /** As the first version was sealed: the first line is the subject. */
        static Words parted(String joined) {
            var end = joined.indexOf(BREAK);
            return new Words(joined.substring(0, end), joined.substring(end + 1));
        }
    }
}
