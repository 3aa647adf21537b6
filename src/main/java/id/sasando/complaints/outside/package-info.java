/** Numbers that other bodies gave to a case, and the cases that lack one. */
@NullMarked
package id.sasando.complaints.outside;

import org.jspecify.annotations.NullMarked;
