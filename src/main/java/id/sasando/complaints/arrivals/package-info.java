/** What comes from a reporter becomes work of the office, whatever the state of the case. */
@NullMarked
package id.sasando.complaints.arrivals;

import org.jspecify.annotations.NullMarked;
