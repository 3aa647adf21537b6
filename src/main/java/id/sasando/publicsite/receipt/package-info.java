/** The receipt of a report: the last page of the form, shown by the answer to its last press. */
@NullMarked
package id.sasando.publicsite.receipt;

import org.jspecify.annotations.NullMarked;
