/** Legal numbers by date, and the calendar of working days. */
@NullMarked
package id.sasando.reference.law;

import org.jspecify.annotations.NullMarked;
