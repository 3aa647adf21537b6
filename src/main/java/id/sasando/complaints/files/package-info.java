/** Who may download the files that the office adds to a case: officers, or the reporter, too. */
@NullMarked
package id.sasando.complaints.files;

import org.jspecify.annotations.NullMarked;
