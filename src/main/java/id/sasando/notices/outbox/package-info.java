/** Keeps messages, hands them over, and forgets them. */
@NullMarked
package id.sasando.notices.outbox;

import org.jspecify.annotations.NullMarked;
