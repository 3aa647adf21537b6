/** What a receipt proves of its complaint: shown to an officer, printed or saved for a court or the complainant. */
@NullMarked
package id.sasando.complaints.proof;

import org.jspecify.annotations.NullMarked;
