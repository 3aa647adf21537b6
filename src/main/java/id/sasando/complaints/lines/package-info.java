/** The line of a case, as lists and search show it. */
@NullMarked
package id.sasando.complaints.lines;

import org.jspecify.annotations.NullMarked;
