/**
 * Makes the clean copy of a file that a citizen sends as evidence: what can be seen or heard stays, what travels along
 * unseen (place, device, names, scripts, attachments) is gone. A file that cannot be cleaned is refused with a reason.
 */
@NullMarked
package id.sasando.documents.cleaning;

import org.jspecify.annotations.NullMarked;
