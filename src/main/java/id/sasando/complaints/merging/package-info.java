/** Duplicates: a case that is worked with another one, until it is not. */
@NullMarked
package id.sasando.complaints.merging;

import org.jspecify.annotations.NullMarked;
