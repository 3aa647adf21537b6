/** Who works on a case: taking, assigning and handing over. */
@NullMarked
package id.sasando.complaints.assignment;

import org.jspecify.annotations.NullMarked;
