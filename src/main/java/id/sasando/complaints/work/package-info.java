/** The door through which other modules work cases. */
@NullMarked
package id.sasando.complaints.work;

import org.jspecify.annotations.NullMarked;
