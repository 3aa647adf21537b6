/** Changing what is known of a case and of its people. Nobody loses another's edit: both values are shown. */
@NullMarked
package id.sasando.complaints.facts;

import org.jspecify.annotations.NullMarked;
