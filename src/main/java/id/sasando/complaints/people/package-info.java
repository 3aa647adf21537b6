/** Changing a person from within a case that is about them. */
@NullMarked
package id.sasando.complaints.people;

import org.jspecify.annotations.NullMarked;
