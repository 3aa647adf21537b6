/** Counts of cases, without persons. */
@NullMarked
package id.sasando.oversight.numbers;

import org.jspecify.annotations.NullMarked;
