/** Entering a complaint that came in person, by telephone, letter or partner. */
@NullMarked
package id.sasando.complaints.entry;

import org.jspecify.annotations.NullMarked;
