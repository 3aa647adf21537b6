/** Who leads whom, and who is there: supervisors and absences. */
@NullMarked
package id.sasando.access.staff;

import org.jspecify.annotations.NullMarked;
